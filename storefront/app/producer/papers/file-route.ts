import { portalFile } from "../file.server";
import type { Route } from "./+types/file-route";

/** The file of a paper as a download. */
export async function loader({ request, params }: Route.LoaderArgs) {
  return portalFile(request, `/producer/papers/${encodeURIComponent(params.id)}/file`);
}
