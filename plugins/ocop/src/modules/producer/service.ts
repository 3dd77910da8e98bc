import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type SqlManager, transactionOf } from "../../shared/sql";
import { ProducerAssistance } from "./models/assistance";
import { ProducerChangeRequest } from "./models/change-request";
import { ProducerConsent } from "./models/consent";
import { ProducerEvent } from "./models/event";
import { ProducerMember } from "./models/member";
import { ProducerPaper } from "./models/paper";
import { Producer, ProducerStandard } from "./models/producer";
import { moveProducer, type ProducerMove } from "./move";

/** Storage of producers and what belongs to them; rules are beside, what acts across rooms is in workflows. */
export class ProducerModuleService extends MedusaService({
  Producer,
  ProducerStandard,
  ProducerMember,
  ProducerEvent,
  ProducerChangeRequest,
  ProducerPaper,
  ProducerConsent,
  ProducerAssistance,
}) {
  /** Moves a producer to another status, with its line of history in the same transaction. @returns id of the line */
  @InjectTransactionManager()
  async moveProducer(move: ProducerMove, @MedusaContext() context: Context<SqlManager> = {}): Promise<string> {
    return moveProducer(transactionOf(context), move);
  }
}
