import { Module } from "@medusajs/framework/utils";
import { CycleCalendarModuleService } from "./service";

export const CYCLE_CALENDAR_MODULE = "cycle_calendar";

export type { CycleCalendarModuleService };

export default Module(CYCLE_CALENDAR_MODULE, { service: CycleCalendarModuleService });
