import type { MedusaContainer } from "@medusajs/framework/types";
import type { MinutesBody, SeatBody } from "../../contract/office-rating";
import { select } from "../../shared/database";
import type { RoundStatus } from "../../shared/rating-vocabulary";
import { type RatingScope, refused } from "./scope";
import { holdRound, within } from "./within";

/** Until results are drawn: a member who falls ill while scores are taken is replaced. */
const COUNCIL_OPEN: readonly RoundStatus[] = ["draft", "open", "scoring"];

async function refuseStrangers(container: MedusaContainer, office_id: string, officer_id: string): Promise<void> {
  const rows = await select(
    container,
    `select id from officer where id = :officer_id and office_id = :office_id and role = 'council' and status = 'active'
       and deleted_at is null`,
    { officer_id, office_id },
  );
  if (rows.length === 0) throw refused("seat_officer_refused");
}

/**
 * Seats a member: an officer of the office with the role of the council, or a post whose sheets come on paper.
 * @throws MedusaError `rating_round_not_found`, `rating_round_state`, `seat_officer_refused`, `seat_taken`
 */
export async function addSeat(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
  body: SeatBody,
): Promise<void> {
  if (body.officer_id !== null) await refuseStrangers(container, scope.office_id, body.officer_id);
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id);
    if (!COUNCIL_OPEN.includes(round.status)) throw refused("rating_round_state");
    const [id] = await work.rating.add("seat", [{ round_id, ...body }], work.transaction);
    if (id === undefined) throw refused("seat_taken");
    await work.note({
      action: "rating_round.seat",
      subject_type: "rating_round",
      subject_id: round_id,
      after: { ...body },
    });
  });
}

/**
 * Takes a member out of the council who has no sheet yet.
 * @throws MedusaError `rating_round_not_found`, `rating_seat_not_found`, `rating_round_state`, `seat_in_use`
 */
export async function removeSeat(
  container: MedusaContainer,
  scope: RatingScope,
  { round_id, seat_id }: { round_id: string; seat_id: string },
): Promise<void> {
  await within(container, scope, async (work) => {
    const { rating, transaction } = work;
    const round = await holdRound(work, scope, round_id);
    if (!COUNCIL_OPEN.includes(round.status)) throw refused("rating_round_state");
    const seat = await rating.hold("seat", seat_id, "update", transaction);
    if (seat === null || seat.round_id !== round_id) throw refused("rating_seat_not_found");
    if ((await rating.holdAll("sheet", "seat_id", seat_id, transaction)).length > 0) throw refused("seat_in_use");
    await rating.forget("seat", seat_id, transaction);
    const before = { officer_id: seat.officer_id, post: seat.post, seat: seat.seat };
    await work.note({ action: "rating_round.unseat", subject_type: "rating_round", subject_id: round_id, before });
  });
}

/**
 * Writes the minutes of the session, between the end of scoring and the decision.
 * @throws MedusaError `rating_round_not_found`, `rating_round_state`
 */
export async function writeMinutes(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
  { held_on, place, text }: MinutesBody,
): Promise<void> {
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id);
    if (round.status !== "scored") throw refused("rating_round_state");
    const after = { minutes_held_on: held_on, minutes_place: place, minutes_text: text };
    const { minutes_held_on, minutes_place, minutes_text } = round;
    const before = { minutes_held_on, minutes_place, minutes_text };
    await work.rating.change("round", round_id, after, work.transaction);
    await work.note({
      action: "rating_round.minutes",
      subject_type: "rating_round",
      subject_id: round_id,
      before,
      after,
    });
  });
}
