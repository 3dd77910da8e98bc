import { MedusaService } from "@medusajs/framework/utils";
import { SalesPoint, SalesPointGood } from "./models/sales-point";

/** Storage of sales points and the goods they carry; rules are beside, what acts across rooms is in workflows. */
export class SalesPointModuleService extends MedusaService({ SalesPoint, SalesPointGood }) {}
