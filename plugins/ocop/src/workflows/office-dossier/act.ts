import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeDossierAct } from "../../contract/office-rating";
import { stateAfter } from "../../modules/dossier/rules/status";
import { type RatingScope, refused, refuseTrade } from "../rating/scope";
import { within, type Work } from "../rating/within";
import { dossierInArea, holdDossier } from "./in-area";

async function receive(
  { rating, transaction, note }: Work,
  { office_id, actor }: RatingScope,
  { dossier_id, receipt_number }: { dossier_id: string; receipt_number: string | null },
): Promise<void> {
  const row = { dossier_id, office_id, receipt_number, received_by: actor };
  const [id] = await rating.add("receipt", [row], transaction);
  if (id === undefined) throw refused("already_received");
  const subject = { subject_type: "dossier", subject_id: dossier_id, after: { office_id, receipt_number } };
  await note({ action: "dossier.received", ...subject });
}

async function refuseFaults({ rating, transaction }: Work, dossier_id: string): Promise<void> {
  const checks = await rating.holdAll("check", "dossier_id", dossier_id, transaction);
  if (checks.some(({ verdict }) => verdict === "fault")) throw refused("form_faults");
}

/**
 * What an office does with a dossier that was handed in: it takes note of it, asks back, or accepts its form.
 * @throws MedusaError `dossier_not_found` for a foreign one too; `already_received`, `dossier_state`; `form_faults` while a
 *   part is marked as faulty; `role_required` for an office of industry and trade
 */
export async function actOnDossier(
  container: MedusaContainer,
  scope: RatingScope,
  dossier_id: string,
  deed: OfficeDossierAct,
): Promise<void> {
  await refuseTrade(container, scope, "role_required");
  await dossierInArea(container, scope, dossier_id);
  await within(container, scope, async (work) => {
    const from = await holdDossier(work, dossier_id);
    if (deed.act === "receive") {
      await receive(work, scope, { dossier_id, receipt_number: deed.receipt_number });
      return;
    }
    const to = stateAfter(from, deed.act);
    if (to === null) throw refused("dossier_state");
    if (deed.act === "accept_form") await refuseFaults(work, dossier_id);
    const message = deed.act === "ask" ? { text: deed.text, part: deed.part ?? null } : null;
    const reason = deed.act === "ask" ? null : (deed.reason ?? null);
    const { actor } = scope;
    await work.dossiers.move({ dossier_id, from, to, side: "checker", actor, message, reason }, work.transaction);
    const action = deed.act === "ask" ? "dossier.asked" : "dossier.form_accepted";
    const moved = { before: { status: from }, after: { status: to }, reason: reason ?? message?.text ?? null };
    await work.note({ action, subject_type: "dossier", subject_id: dossier_id, ...moved });
  });
}
