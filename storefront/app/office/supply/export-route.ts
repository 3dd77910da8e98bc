import { askedOf } from "../../shared/portal/list-ask";
import { officeFile } from "../file.server";
import type { Route } from "./+types/export-route";
import { SUPPLY_FILTERS } from "./filters";

/** The list with its filters as a file; `?dang=csv` or, without it, Excel. */
export async function loader({ request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const { query } = askedOf(search, SUPPLY_FILTERS);
  query.set("format", search.get("dang") === "csv" ? "csv" : "xlsx");
  return officeFile(request, `/office/supply-requests/export?${query}`);
}
