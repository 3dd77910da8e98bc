import { officeFile } from "../file.server";
import type { Route } from "./+types/download-route";
import { readTrailQuery, trailApiQuery } from "./trail-query";

/** The same lines as a file; Excel unless the address ends in `csv`. */
export async function loader({ request, params: { format = "xlsx" } }: Route.LoaderArgs) {
  if (format !== "xlsx" && format !== "csv") throw new Response(null, { status: 404 });
  const query = { ...readTrailQuery(new URL(request.url).searchParams), before: "" };
  return officeFile(request, `/office/audit/export?format=${format}&${trailApiQuery(query)}`);
}
