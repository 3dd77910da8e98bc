import { officeFile } from "../file.server";
import type { Route } from "./+types/file-route";

/** A paper of a dossier as a download. */
export async function loader({ request, params: { id, file } }: Route.LoaderArgs) {
  return officeFile(request, `/office/dossiers/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`);
}
