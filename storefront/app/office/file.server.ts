import { fileOf } from "../shared/portal/file.server";
import { OFFICE_DOOR, readOfficeApi } from "./session.server";

/** A file of the offices' API, handed on as it comes. @throws Response a redirect to the log-in page */
export async function officeFile(request: Request, path: string): Promise<Response> {
  return fileOf(request, OFFICE_DOOR, await readOfficeApi(request), path);
}
