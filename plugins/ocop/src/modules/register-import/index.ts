import { Module } from "@medusajs/framework/utils";
import { RegisterImportModuleService } from "./service";

export const REGISTER_IMPORT_MODULE = "register_import";

export type { RegisterImportModuleService };

export default Module(REGISTER_IMPORT_MODULE, { service: RegisterImportModuleService });
