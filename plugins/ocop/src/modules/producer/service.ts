import { MedusaService } from "@medusajs/framework/utils";
import { Producer, ProducerStandard } from "./models/producer";

/** Storage of producers and the standards they hold; rules are beside, what acts across rooms is in workflows. */
export class ProducerModuleService extends MedusaService({ Producer, ProducerStandard }) {}
