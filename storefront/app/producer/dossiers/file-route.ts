import { portalFile } from "../file.server";
import type { Route } from "./+types/file-route";

/** A paper of a dossier as a download. */
export async function loader({ request, params: { id, file } }: Route.LoaderArgs) {
  return portalFile(request, `/producer/dossiers/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`);
}
