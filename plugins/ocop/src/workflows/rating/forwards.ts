import type { MedusaContainer } from "@medusajs/framework/types";
import type { ForwardActBody, ForwardBody } from "../../contract/office-rating";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import type { Rows } from "../../modules/rating";
import { isInArea } from "../../shared/area";
import type { IssuerLevel } from "../../shared/certification-vocabulary";
import { todayInHoChiMinh } from "../../shared/clock";
import { type RatingScope, refused, refuseTrade } from "./scope";
import { endPotential } from "./settle";
import { holdEntry, holdRound, within, type Work } from "./within";

/** Where a decided result goes: a potential five to the centre, what a district may not recognise to its province. */
function levelAbove(
  { level }: Pick<Rows["round"], "level">,
  { status, potential_five }: Pick<Rows["entry"], "status" | "potential_five">,
): IssuerLevel | null {
  if (level === "province" && status === "recognised" && potential_five) return "central";
  if (status !== "proposed") return null;
  return level === "district" ? "province" : "central";
}

/** Whether a certificate is still the one that a proposal would speak of: what was revoked or replaced since goes nowhere. */
async function isActive({ transaction }: Work, certificate_id: string): Promise<boolean> {
  const rows = await transaction.transactionManager.execute(
    "select id from certificate where id = ? and status = 'active' and expires_on > ? and deleted_at is null",
    [certificate_id, todayInHoChiMinh()],
  );
  return rows.length > 0;
}

/**
 * Sends a decided result up, once.
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`, `forward_not_due`
 */
export async function sendUp(
  container: MedusaContainer,
  scope: RatingScope,
  { round_id, entry_id }: { round_id: string; entry_id: string },
  { letter_number, note }: ForwardBody,
): Promise<void> {
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id, "share");
    const entry = await holdEntry(work, round_id, entry_id);
    const to_level = levelAbove(round, entry);
    const holds = entry.certificate_id === null || (await isActive(work, entry.certificate_id));
    if (to_level === null || !holds) throw refused("forward_not_due");
    const from = { from_office_id: scope.office_id, from_unit_code: round.unit_code };
    const row = { ...from, entry_id, dossier_id: entry.dossier_id, to_level, letter_number, note };
    const [id] = await work.rating.add("forward", [row], work.transaction);
    if (id === undefined) throw refused("forward_not_due");
    const after = { entry_id, to_level, letter_number };
    await work.note({ action: "rating_forward.send", subject_type: "rating_forward", subject_id: id, after });
  });
}

/** Whether an office is the one that a proposal goes to. */
export function isReceiver(
  { level, area }: Pick<RatingScope, "level" | "area">,
  forward: Pick<Rows["forward"], "to_level" | "from_unit_code">,
): boolean {
  return forward.to_level === level && isInArea(area, forward.from_unit_code);
}

/**
 * Receives or refuses what came from below, or calls back what was sent.
 * @throws MedusaError `rating_forward_not_found`, `rating_forward_state`; `role_required` for an office of industry and trade
 */
export async function actOnForward(
  container: MedusaContainer,
  scope: RatingScope,
  forward_id: string,
  deed: ForwardActBody,
): Promise<void> {
  await refuseTrade(container, scope, "role_required");
  await within(
    container,
    scope,
    async (work) => {
      const forward = await work.rating.hold("forward", forward_id, "update", work.transaction);
      const able =
        forward !== null &&
        (deed.act === "recall" ? forward.from_office_id === scope.office_id : isReceiver(scope, forward));
      if (!able) throw refused("rating_forward_not_found");
      // In a round its decision refuses: otherwise that round could neither decide on it nor let it go.
      if (forward.status === "in_round") throw refused("rating_forward_state");
      const reason = "reason" in deed ? deed.reason : null;
      const reply_number = deed.act === "refuse" ? deed.letter_number : null;
      const moved = await work.rating.step("forward", forward, deed.act, { reason, reply_number }, work.transaction);
      if (deed.act === "refuse") {
        const { reason: why, letter_number: decision_number } = deed;
        await endPotential(container, work, scope, { entry_id: forward.entry_id, reason: why, decision_number });
      }
      const line = { action: `rating_forward.${deed.act}`, subject_type: "rating_forward", subject_id: forward_id };
      await work.note({ ...line, ...moved, reason });
    },
    CERTIFICATION_MODULE,
  );
}
