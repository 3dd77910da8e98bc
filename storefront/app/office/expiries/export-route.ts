import { officeListFile } from "../file.server";
import type { Route } from "./+types/export-route";
import { EXPIRY_FILTERS } from "./filters";

/** The list with its filters as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  return officeListFile(request, EXPIRY_FILTERS, "/office/expiries/export");
}
