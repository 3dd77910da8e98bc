import type { MedusaContainer } from "@medusajs/framework/types";
import type { AppealActBody, AppealBody } from "../../contract/office-rating";
import { todayInHoChiMinh } from "../../shared/clock";
import { type RatingScope, refused } from "./scope";
import { holdEntry, holdRound, within } from "./within";

/**
 * Enters a producer's letter against a decided result.
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`, `rating_entry_state` before the decision,
 *   `appeal_open` while another one goes on; invalid_data `appeal_day` for a letter from before the decision or the future
 */
export async function fileAppeal(
  container: MedusaContainer,
  scope: RatingScope,
  { round_id, entry_id }: { round_id: string; entry_id: string },
  { received_on, text }: AppealBody,
): Promise<void> {
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id, "share");
    const entry = await holdEntry(work, round_id, entry_id);
    if (round.decision_date === null) throw refused("rating_entry_state");
    if (received_on < round.decision_date || received_on > todayInHoChiMinh()) throw refused("appeal_day");
    const row = { entry_id, dossier_id: entry.dossier_id, office_id: scope.office_id, received_on, text };
    const [id] = await work.rating.add("appeal", [row], work.transaction);
    if (id === undefined) throw refused("appeal_open");
    const after = { entry_id, received_on };
    await work.note({ action: "rating_appeal.file", subject_type: "rating_appeal", subject_id: id, after });
  });
}

/**
 * Takes an appeal one step on. What was upheld is put into a round like any dossier.
 * @throws MedusaError `rating_appeal_not_found`, `rating_appeal_state`
 */
export async function actOnAppeal(
  container: MedusaContainer,
  scope: RatingScope,
  appeal_id: string,
  { act, reason }: AppealActBody,
): Promise<void> {
  await within(container, scope, async ({ rating, transaction, note }) => {
    const appeal = await rating.hold("appeal", appeal_id, "update", transaction);
    if (appeal === null || appeal.office_id !== scope.office_id) throw refused("rating_appeal_not_found");
    const moved = await rating.step("appeal", appeal, act, { reason }, transaction);
    const line = { action: `rating_appeal.${act}`, subject_type: "rating_appeal", subject_id: appeal_id, reason };
    await note({ ...line, ...moved });
  });
}
