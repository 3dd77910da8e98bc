import { officeFile } from "../file.server";
import type { Route } from "./+types/paper-route";
import { apiQuery } from "./query";
import { REPORTS } from "./reports";

/** The yearly report as a PDF, in the browser's own viewer. */
export async function loader({ request }: Route.LoaderArgs) {
  const { query } = apiQuery(new URL(request.url).searchParams, REPORTS.yearly.parameters);
  return officeFile(request, `/office/reports/yearly.pdf?${query}`);
}
