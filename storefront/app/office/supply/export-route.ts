import { officeListFile } from "../file.server";
import type { Route } from "./+types/export-route";
import { SUPPLY_FILTERS } from "./filters";

/** The list with its filters as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  return officeListFile(request, SUPPLY_FILTERS, "/office/supply-requests/export");
}
