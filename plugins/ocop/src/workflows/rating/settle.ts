import type { MedusaContainer } from "@medusajs/framework/types";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../modules/certification";
import type { Outcome } from "../../modules/certification/rules/outcome";
import type { Rows } from "../../modules/rating";
import type { RatingScope } from "./scope";
import type { Work } from "./within";

interface Settled {
  round: Rows["round"];
  entry: Rows["entry"];
  due: Outcome;
  decision_number: string;
}

/** What the centre refused is a potential five no more; in a transaction of certificates. */
export async function endPotential(
  container: MedusaContainer,
  { rating, transaction }: Work,
  { actor }: Pick<RatingScope, "actor">,
  { entry_id, reason, decision_number }: { entry_id: string; reason: string; decision_number: string },
): Promise<void> {
  const entry = await rating.hold("entry", entry_id, "share", transaction);
  const id = entry?.certificate_id ?? null;
  if (id === null) return;
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  await certification.endPotential(id, { actor, at: new Date(), reason, decision_number }, transaction);
  await transaction.transactionManager.flush();
}

/** Ends what brought a dossier into a round that was decided: its check, a proposal from below, or an appeal. */
export async function settle(
  container: MedusaContainer,
  work: Work,
  scope: Pick<RatingScope, "actor">,
  { round, entry, due, decision_number }: Settled,
): Promise<void> {
  const { rating, dossiers, transaction } = work;
  const { actor } = scope;
  if (entry.forward_id !== null) {
    const forward = await rating.hold("forward", entry.forward_id, "update", transaction);
    if (forward === null) throw new Error(`there is no proposal ${entry.forward_id}`);
    const confirmed = due.outcome === "recognise";
    const reason = confirmed ? null : `Không đạt tại ${round.name}`;
    const reply = { reason, reply_number: decision_number };
    await rating.step("forward", forward, confirmed ? "confirm" : "refuse", reply, transaction);
    if (reason !== null)
      await endPotential(container, work, scope, { entry_id: forward.entry_id, reason, decision_number });
    return;
  }
  if (entry.appeal_id !== null) {
    const appeal = await rating.hold("appeal", entry.appeal_id, "update", transaction);
    if (appeal === null) throw new Error(`there is no appeal ${entry.appeal_id}`);
    await rating.step("appeal", appeal, "settle", {}, transaction);
    return;
  }
  const step = { from: "in_rating", to: "decided", side: "checker" } as const;
  const move = { ...step, dossier_id: entry.dossier_id, actor, message: null, reason: decision_number };
  await dossiers.move(move, transaction);
}
