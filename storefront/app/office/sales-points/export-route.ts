import { officeFile } from "../file.server";
import type { Route } from "./+types/export-route";
import { apiQuery, readFilters } from "./list-filters";

/** The filtered list as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const query = apiQuery(readFilters(search).filters);
  query.set("format", search.get("dang") === "csv" ? "csv" : "xlsx");
  return officeFile(request, `/office/sales-points/export?${query}`);
}
