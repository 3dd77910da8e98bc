import { officeFile } from "../file.server";
import type { Route } from "./+types/print-route";
import { SEAT_KEY, seatQuery } from "./sheet-path";

/** A score sheet to be printed: one member's as it is filled in, or a blank one. */
export async function loader({ request, params: { id, entry } }: Route.LoaderArgs) {
  const seat = seatQuery("seat_id", new URL(request.url).searchParams.get(SEAT_KEY));
  const path = `/office/rating-papers/${encodeURIComponent(id)}/score-sheets/${encodeURIComponent(entry)}`;
  return officeFile(request, `${path}${seat}`);
}
