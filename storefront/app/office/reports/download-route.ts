import { officeFile } from "../file.server";
import type { Route } from "./+types/download-route";
import { apiQuery } from "./query";
import { REPORTS } from "./reports";

/** A report as a file; `?dang=csv` or, without it, Excel, with the filter of its page. */
export async function loader({ request, params: { report: name } }: Route.LoaderArgs) {
  const report = Object.values(REPORTS).find(({ api }) => api === name && api !== "yearly");
  if (report === undefined) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const { query } = apiQuery(searchParams, report.parameters);
  query.set("format", searchParams.get("dang") === "csv" ? "csv" : "xlsx");
  return officeFile(request, `/office/reports/${report.api}?${query}`);
}
