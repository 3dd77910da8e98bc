import { MedusaService } from "@medusajs/framework/utils";
import { ListingImport } from "./models/listing-import";

/** Storage of spreadsheets that producers sent and have not confirmed yet, or have. */
export class ListingImportModuleService extends MedusaService({ ListingImport }) {}
