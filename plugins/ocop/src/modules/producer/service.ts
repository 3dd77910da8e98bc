import { MedusaService } from "@medusajs/framework/utils";
import { ProducerEvent } from "./models/event";
import { ProducerMember } from "./models/member";
import { Producer, ProducerStandard } from "./models/producer";

/** Storage of producers, their standards and their members; rules are beside, what acts across rooms is in workflows. */
export class ProducerModuleService extends MedusaService({
  Producer,
  ProducerStandard,
  ProducerMember,
  ProducerEvent,
}) {}
