import { officeFile } from "../file.server";
import type { Route } from "./+types/file-route";

/** The letters as one PDF, or with `?thu=` one of them. */
export async function loader({ request, params: { id = "" } }: Route.LoaderArgs) {
  const letter = new URL(request.url).searchParams.get("thu");
  const query = letter === null ? "" : `?letter=${encodeURIComponent(letter)}`;
  return officeFile(request, `/office/letters/${encodeURIComponent(id)}/letters.pdf${query}`);
}
