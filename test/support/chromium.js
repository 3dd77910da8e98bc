"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findChromium = findChromium;
const node_fs_1 = require("node:fs");
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** The Chromium of this machine, or undefined; CHROMIUM_PATH names another one. */
function findChromium() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find(
    (place) => place !== undefined && (0, node_fs_1.existsSync)(place),
  );
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2hyb21pdW0uanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJjaHJvbWl1bS50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOztBQUtBLG9DQUVDO0FBUEQscUNBQXFDO0FBRXJDLE1BQU0sTUFBTSxHQUFHLENBQUMsbUJBQW1CLEVBQUUsMkJBQTJCLEVBQUUsd0JBQXdCLENBQUMsQ0FBQztBQUU1RixtRkFBbUY7QUFDbkYsU0FBZ0IsWUFBWTtJQUMxQixPQUFPLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxhQUFhLEVBQUUsR0FBRyxNQUFNLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEtBQUssS0FBSyxTQUFTLElBQUksSUFBQSxvQkFBVSxFQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFDMUcsQ0FBQyJ9
