import { officeFile } from "../file.server";
import type { Route } from "./+types/coverage-export-route";
import { byOf } from "./coverage-by";

/** The table of coverage as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const format = search.get("dang") === "csv" ? "csv" : "xlsx";
  return officeFile(request, `/office/sales-points/coverage?by=${byOf(search, "province")}&format=${format}`);
}
