"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readReport = readReport;
const node_fs_1 = require("node:fs");
/** Reads the JSON report of vitest; a missing one counts as a failure. */
function readReport(file) {
  if (!(0, node_fs_1.existsSync)(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse((0, node_fs_1.readFileSync)(file, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVwb3J0LmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicmVwb3J0LnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7O0FBaUJBLGdDQUlDO0FBckJELHFDQUFtRDtBQWdCbkQsMEVBQTBFO0FBQzFFLFNBQWdCLFVBQVUsQ0FBQyxJQUFZO0lBQ3JDLElBQUksQ0FBQyxJQUFBLG9CQUFVLEVBQUMsSUFBSSxDQUFDO1FBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLENBQUM7SUFDbkUsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLEtBQUssQ0FBQyxJQUFBLHNCQUFZLEVBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFpQixDQUFDO0lBQ3RFLE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLGNBQWMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLGNBQWMsRUFBRSxPQUFPLEVBQUUsTUFBTSxDQUFDLGVBQWUsR0FBRyxNQUFNLENBQUMsWUFBWSxFQUFFLENBQUM7QUFDakksQ0FBQyJ9
