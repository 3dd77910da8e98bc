import { fileOf } from "../shared/portal/file.server";
import { askedOf } from "../shared/portal/list-ask";
import { OFFICE_DOOR, readOfficeApi } from "./session.server";

/** A file of the offices' API, handed on as it comes. @throws Response a redirect to the log-in page */
export async function officeFile(request: Request, path: string): Promise<Response> {
  return fileOf(request, OFFICE_DOOR, await readOfficeApi(request), path);
}

/**
 * A list as a file, with the filters of its address; `?dang=csv` or, without it, Excel.
 * @param names the API's filters by their names in the address
 * @param path of the export in the API
 * @throws Response a redirect to the log-in page
 */
export async function officeListFile(
  request: Request,
  names: Readonly<Record<string, string>>,
  path: string,
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const { query } = askedOf(search, names);
  query.set("format", search.get("dang") === "csv" ? "csv" : "xlsx");
  return officeFile(request, `${path}?${query}`);
}
