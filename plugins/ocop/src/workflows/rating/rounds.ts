import type { MedusaContainer } from "@medusajs/framework/types";
import type { RoundActBody, RoundCreate } from "../../contract/office-rating";
import { mayHoldRound } from "../../modules/certification/rules/powers";
import { criteriaChoices } from "../../modules/certification/rules/sheet";
import type { Rows } from "../../modules/rating";
import { councilHindrance, FEWEST_SHEETS } from "../../modules/rating/rules/council";
import type { IssuerLevel } from "../../shared/certification-vocabulary";
import { closeScoring, resumeScoring } from "./close";
import { giveBack } from "./entries";
import { type RatingScope, refused, refuseTrade } from "./scope";
import { holdRound, within, type Work } from "./within";

type Fields = Pick<
  Rows["round"],
  "name" | "year" | "intake_from" | "intake_until" | "session_on" | "criteria_version" | "min_sheets"
>;

/**
 * The fields of a round as they are kept.
 * @throws MedusaError `rating_days`, `round_power` for a level that may hold none on the day of the session,
 *   `criteria_not_in_force`
 */
function fieldsOf(body: RoundCreate, level: RatingScope["level"]): Fields & { level: IssuerLevel } {
  const { intake_from, intake_until, session_on } = body;
  if (intake_from > intake_until || intake_until > session_on) throw refused("rating_days");
  if (level === "commune" || !mayHoldRound(level, session_on)) throw refused("round_power");
  const current = criteriaChoices(session_on).find(({ in_force }) => in_force)?.version;
  const criteria_version = body.criteria_version ?? current;
  if (criteria_version === undefined || criteria_version !== current) throw refused("criteria_not_in_force");
  return { ...body, level, criteria_version, min_sheets: body.min_sheets ?? FEWEST_SHEETS };
}

/** Prepares a round of the own office. @returns its id @throws as {@link fieldsOf} */
export async function createRound(container: MedusaContainer, scope: RatingScope, body: RoundCreate): Promise<string> {
  await refuseTrade(container, scope, "round_power");
  const fields = fieldsOf(body, scope.level);
  return within(container, scope, async ({ rating, transaction, note }) => {
    const row = { ...fields, office_id: scope.office_id, unit_code: scope.area.unit_code };
    const [id = ""] = await rating.add("round", [row], transaction);
    await note({ action: "rating_round.create", subject_type: "rating_round", subject_id: id, after: { ...fields } });
    return id;
  });
}

/**
 * Changes a round while nothing is scored; its criteria only while no dossier is in it.
 * @throws MedusaError `rating_round_not_found`, `rating_round_state`; and as {@link fieldsOf}
 */
export async function updateRound(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
  body: RoundCreate,
): Promise<void> {
  const { level: _level, ...fields } = fieldsOf(body, scope.level);
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id);
    if (round.status !== "draft" && round.status !== "open") throw refused("rating_round_state");
    if (round.criteria_version !== fields.criteria_version && (await waiting(work, round_id)).length > 0)
      throw refused("rating_round_state");
    await work.rating.change("round", round_id, fields, work.transaction);
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, Reflect.get(round, key) as unknown]));
    const after = { ...fields };
    await work.note({
      action: "rating_round.change",
      subject_type: "rating_round",
      subject_id: round_id,
      before,
      after,
    });
  });
}

async function waiting({ rating, transaction }: Work, round_id: string): Promise<Rows["entry"][]> {
  const entries = await rating.holdAll("entry", "round_id", round_id, transaction);
  return entries.filter(({ status }) => status === "waiting");
}

async function refuseUnready(work: Work, round: Rows["round"]): Promise<void> {
  if ((await waiting(work, round.id)).length === 0) throw refused("round_empty");
  const seats = await work.rating.holdAll("seat", "round_id", round.id, work.transaction);
  const hindrance = councilHindrance(
    seats.map(({ seat }) => seat),
    round.min_sheets,
  );
  if (hindrance !== null) throw refused(hindrance);
}

async function cancel(work: Work, scope: RatingScope, round: Rows["round"]): Promise<void> {
  for (const entry of await waiting(work, round.id)) {
    await work.rating.step("entry", entry, "remove", {}, work.transaction);
    await giveBack(work, scope, entry, `Đợt đánh giá bị hủy: ${round.name}`);
  }
}

/**
 * Takes a round one step on.
 * @throws MedusaError `rating_round_not_found`, `rating_round_state`; to begin scoring `round_empty`, `council_incomplete`,
 *   `council_too_small`; to close it `round_empty`, `sheets_missing`
 */
export async function actOnRound(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
  deed: RoundActBody,
): Promise<void> {
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id);
    const reason = "reason" in deed ? deed.reason : null;
    const changes = deed.act === "cancel" ? { cancel_reason: reason } : {};
    const moved = await work.rating.step("round", round, deed.act, changes, work.transaction);
    if (deed.act === "begin_scoring") await refuseUnready(work, round);
    if (deed.act === "close_scoring") await closeScoring(work, round);
    if (deed.act === "resume_scoring") await resumeScoring(work, round_id);
    if (deed.act === "cancel") await cancel(work, scope, round);
    const line = { action: `rating_round.${deed.act}`, subject_type: "rating_round", subject_id: round_id, reason };
    await work.note({ ...line, ...moved });
  });
}
