import { officeListFile } from "../file.server";
import type { Route } from "./+types/export-route";
import { POINT_FILTERS } from "./list-filters";

/** The list with its filters as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  return officeListFile(request, POINT_FILTERS, "/office/sales-points/export");
}
