import { Module } from "@medusajs/framework/utils";
import { ReportModuleService } from "./service";

export const REPORT_MODULE = "report";

export type { ReportModuleService };
export { publishedTotals } from "./data/published-totals";

export default Module(REPORT_MODULE, { service: ReportModuleService });
