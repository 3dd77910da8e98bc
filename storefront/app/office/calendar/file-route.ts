import { officeFile } from "../file.server";
import type { Route } from "./+types/file-route";
import { YEAR_KEY } from "./path";

/** The calendar of a year as a file for phones and desks. */
export async function loader({ request }: Route.LoaderArgs) {
  const year = new URL(request.url).searchParams.get(YEAR_KEY);
  const query = year === null ? "" : `?year=${encodeURIComponent(year)}`;
  return officeFile(request, `/office/calendar/calendar.ics${query}`);
}
