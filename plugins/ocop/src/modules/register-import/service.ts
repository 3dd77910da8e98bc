import { MedusaService } from "@medusajs/framework/utils";
import { RegisterImport } from "./models/register-import";

/** Storage of lists that offices sent: looked at, confirmed or taken back. */
export class RegisterImportModuleService extends MedusaService({ RegisterImport }) {}
