import { officeFile } from "../file.server";
import { type PRODUCER_FILTERS, type PRODUCT_FILTERS, readFilters } from "./filters";

/** A list of the register as a file, filtered as its address says. @param path of the list in the API */
export async function exportList(
  request: Request,
  set: typeof PRODUCT_FILTERS | typeof PRODUCER_FILTERS,
  path: string,
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const format = search.get("dinh-dang") === "csv" ? "csv" : "xlsx";
  return officeFile(request, `${path}/export?${new URLSearchParams({ ...readFilters(set, search), format })}`);
}
