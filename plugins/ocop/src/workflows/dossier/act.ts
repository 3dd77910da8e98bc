import type { MedusaContainer } from "@medusajs/framework/types";
import type { DossierActBody } from "../../contract/dossier";
import type { Move } from "../../modules/dossier/service";
import type { Missing } from "../../modules/dossier/rules/missing";
import { stateAfter } from "../../modules/dossier/rules/status";
import type { DossierAct, DossierStatus } from "../../shared/dossier-vocabulary";
import { audit, inTransaction } from "../delivery";
import { DOSSIER_MODULE } from "../../modules/dossier";
import { judgeDossier } from "./facts";
import { type OwnDossier, refused, whileDossierAlone } from "./own";

/** The step that an act is. @throws MedusaError `dossier_state` when it is not possible now */
function step(
  dossier: { id: string; status: DossierStatus },
  act: DossierAct,
): Pick<Move, "dossier_id" | "from" | "to"> {
  const to = stateAfter(dossier.status, act);
  if (to === null) throw refused("dossier_state", `A dossier that is ${dossier.status} cannot ${act}`);
  return { dossier_id: dossier.id, from: dossier.status, to };
}

/**
 * Hands a dossier in, or sends it back with an answer, once nothing that blocks is missing.
 * @returns what blocks; empty when it was handed in
 * @throws MedusaError `dossier_not_found`, `dossier_state`
 */
async function handIn(container: MedusaContainer, own: OwnDossier, answer: string | null): Promise<Missing[]> {
  return whileDossierAlone(container, own, async (service, dossier) => {
    const taken = step(dossier, answer === null ? "submit" : "answer");
    const { missing } = await judgeDossier(service, dossier);
    const blocking = missing.filter((piece) => piece.blocking);
    if (blocking.length > 0) return blocking;
    const message = answer === null ? null : { text: answer, part: null };
    await service.move({ ...taken, side: "producer", actor: own.actor, message, reason: null });
    return [];
  });
}

/** Hands a draft in; see {@link handIn}. */
export async function submitDossier(container: MedusaContainer, own: OwnDossier): Promise<Missing[]> {
  return handIn(container, own, null);
}

/** Answers a question, after which the form is checked again; see {@link handIn}. */
export async function answerDossier(
  container: MedusaContainer,
  { text, ...own }: OwnDossier & { text: string },
): Promise<Missing[]> {
  return handIn(container, own, text);
}

/** Takes a dossier back for good. @throws MedusaError `dossier_not_found`, `dossier_state` once a council has it */
export async function withdrawDossier(
  container: MedusaContainer,
  { reason, ...own }: OwnDossier & { reason: string | null },
): Promise<void> {
  await whileDossierAlone(container, own, async (service, dossier) => {
    await service.move({ ...step(dossier, "withdraw"), side: "producer", actor: own.actor, message: null, reason });
  });
}

/**
 * What an operator decides about the form of a dossier, with a line in the audit trail.
 * @throws MedusaError `dossier_not_found`, also for a draft; `dossier_state`
 */
export async function checkDossier(
  container: MedusaContainer,
  { dossier_id, actor, deed }: { dossier_id: string; actor: string; deed: DossierActBody },
): Promise<void> {
  await whileDossierAlone(container, { dossier_id, producer_id: null }, async (service, dossier) => {
    const taken = step(dossier, deed.act);
    const message = deed.act === "ask" ? { text: deed.text, part: deed.part ?? null } : null;
    const reason = deed.act === "ask" ? null : (deed.reason ?? null);
    const action = deed.act === "ask" ? "dossier.asked" : "dossier.form_accepted";
    const moved = { before: { status: taken.from }, after: { status: taken.to } };
    const subject = { subject_type: "dossier", subject_id: dossier_id, ...moved };
    const line = { actor_type: "user", actor_id: actor, action, ...subject, reason: reason ?? message?.text ?? null };
    await inTransaction(container, DOSSIER_MODULE, async (transaction) => {
      await service.move({ ...taken, side: "checker", actor, message, reason }, transaction);
      await audit(container, line, transaction);
    });
  });
}
