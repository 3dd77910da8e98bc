import { fileOf } from "../shared/portal/file.server";
import { PRODUCER_DOOR, readPortalApi } from "./session.server";

/** A file of the producers' API, handed on as it comes. @throws Response a redirect to the log-in page */
export async function portalFile(request: Request, path: string): Promise<Response> {
  return fileOf(request, PRODUCER_DOOR, await readPortalApi(request), path);
}
