import { Module } from "@medusajs/framework/utils";
import { BankModuleService } from "./service";

export const BANK_MODULE = "bank";

export type { Booked, Incoming } from "./booking";
export type { BankModuleService };

export default Module(BANK_MODULE, { service: BankModuleService });
