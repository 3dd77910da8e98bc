import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LETTER_MODULE, type LetterModuleService } from "../../modules/letter";
import { todayInHoChiMinh } from "../../shared/clock";
import { audit, inTransaction } from "../delivery";
import { letterLine } from "./line";

interface Sending {
  id: string;
  office_id: string;
  actor: string;
}

const serviceOf = (container: MedusaContainer): LetterModuleService => container.resolve(LETTER_MODULE);

/**
 * Decides every letter of a draft at once: each goes to the mails, or says why not. Again for what was sent already, it
 * does nothing.
 * @throws MedusaError not_found `letter_batch_not_found`, conflict `letter_batch_closed` for a draft that was thrown away,
 *   `letter_batch_stale` for one that is too old
 */
export async function sendLetters(container: MedusaContainer, sending: Sending): Promise<void> {
  const outcome = await inTransaction(container, LETTER_MODULE, async (transaction) => {
    const became = await serviceOf(container).sendBatch({ ...sending, today: todayInHoChiMinh() }, transaction);
    if (became === "sent")
      await audit(
        container,
        { ...letterLine("sent", sending.actor, sending.id), after: { status: "sent" } },
        transaction,
      );
    return became;
  });
  if (outcome === "unknown")
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There are no such letters", "letter_batch_not_found");
  if (outcome === "discarded")
    throw new MedusaError(MedusaError.Types.CONFLICT, "The letters were thrown away", "letter_batch_closed");
  if (outcome === "stale")
    throw new MedusaError(MedusaError.Types.CONFLICT, "The draft is too old", "letter_batch_stale");
}

/** Throws a draft away. @throws MedusaError conflict `letter_batch_closed` for letters that are no draft, not_found for unknown ones */
export async function discardLetters(container: MedusaContainer, { id, office_id, actor }: Sending): Promise<void> {
  const service = serviceOf(container);
  const [batch] = await service.listLetterBatches({ id, office_id }, { take: 1 });
  if (batch === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There are no such letters", "letter_batch_not_found");
  await inTransaction(container, LETTER_MODULE, async (transaction) => {
    if (!(await service.discardBatch({ id, office_id }, transaction)))
      throw new MedusaError(MedusaError.Types.CONFLICT, "The letters are no draft", "letter_batch_closed");
    const after = { status: "discarded" };
    await audit(container, { ...letterLine("discarded", actor, id), after }, transaction);
  });
}
