import { MedusaService } from "@medusajs/framework/utils";
import { CyclePeriod } from "./models/period";

/** Storage of the offices' calendars of the yearly cycle. */
export class CycleCalendarModuleService extends MedusaService({ CyclePeriod }) {}
