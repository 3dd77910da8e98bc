import { Module } from "@medusajs/framework/utils";
import { ListingImportModuleService } from "./service";

export const LISTING_IMPORT_MODULE = "listing_import";

export type { ListingImportModuleService };

export default Module(LISTING_IMPORT_MODULE, { service: ListingImportModuleService });
