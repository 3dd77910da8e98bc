import { portalFile } from "../../file.server";
import type { Route } from "./+types/export-route";

/** `GET /producer/san-pham/xuat?dinh-dang=csv`: all goods as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  const format = new URL(request.url).searchParams.get("dinh-dang") === "csv" ? "csv" : "xlsx";
  return portalFile(request, `/producer/listings/export?format=${format}`);
}
