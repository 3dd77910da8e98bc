import { MedusaService } from "@medusajs/framework/utils";
import { SalesPointRequest } from "./models/request";
import { SalesPoint, SalesPointGood } from "./models/sales-point";

/** Storage of sales points, the goods they carry and what producers ask of them; rules are beside, what acts across rooms is in workflows. */
export class SalesPointModuleService extends MedusaService({ SalesPoint, SalesPointGood, SalesPointRequest }) {}
