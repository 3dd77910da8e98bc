import { portalFile } from "../file.server";
import type { Route } from "./+types/download-route";
import { isMonth } from "./month";

/** A month's statement as a file; `?dang=csv` or, without it, Excel. */
export async function loader({ request, params: { month = "" } }: Route.LoaderArgs) {
  if (!isMonth(month)) throw new Response(null, { status: 404 });
  const format = new URL(request.url).searchParams.get("dang") === "csv" ? "csv" : "xlsx";
  return portalFile(request, `/producer/statements?month=${month}&format=${format}`);
}
