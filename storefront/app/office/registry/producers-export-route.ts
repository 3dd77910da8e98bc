import type { Route } from "./+types/producers-export-route";
import { exportList } from "./export.server";
import { PRODUCER_FILTERS } from "./filters";

/** `GET /office/chu-the/tai-ve?dinh-dang=csv`: the list of producers as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  return exportList(request, PRODUCER_FILTERS, "/office/producers");
}
