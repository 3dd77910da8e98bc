import { Module } from "@medusajs/framework/utils";
import { DeliveryModuleService } from "./service";

export const DELIVERY_MODULE = "delivery";

export type { AuditInput } from "./audit";
export type { ClaimedEvent, ReceivedEvent } from "./inbox";
export type { ClaimedWork, PlannedWork, WorkOptions } from "./outbox";
export type { DeliveryModuleService };

export default Module(DELIVERY_MODULE, { service: DeliveryModuleService });
