import type { Rows } from "../../modules/rating";
import { scores } from "../../modules/rating/rules/council";
import { type RatingScope, refused } from "./scope";

/**
 * The seat that an officer means: a member's own, whatever it says; a registrar's choice.
 * @throws MedusaError `rating_seat_not_found`, also for a secretary's
 */
export function seatOf(
  seats: readonly Rows["seat"][],
  { role, actor }: Pick<RatingScope, "role" | "actor">,
  seat_id: string | null,
): Rows["seat"] {
  const own = role === "council";
  const seat = seats.find(({ id, officer_id }) => (own ? officer_id === actor : id === seat_id));
  if (seat === undefined || !scores(seat.seat)) throw refused("rating_seat_not_found");
  if (own && seat_id !== null && seat_id !== seat.id) throw refused("rating_seat_not_found");
  return seat;
}
