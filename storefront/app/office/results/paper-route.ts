import { officeFile } from "../file.server";
import type { Route } from "./+types/paper-route";

/** Papers of a round by their names in the address. */
const PAPERS: Readonly<Record<string, string>> = {
  "bien-ban": "minutes",
  "danh-sach": "decision-list",
  "ket-qua.xlsx": "results?format=xlsx",
  "ket-qua.csv": "results?format=csv",
};

/** A paper of a round, to be printed, or its results as a file. */
export async function loader({ request, params: { id, paper } }: Route.LoaderArgs) {
  const name = PAPERS[paper];
  if (name === undefined) throw new Response(null, { status: 404 });
  return officeFile(request, `/office/rating-papers/${encodeURIComponent(id)}/${name}`);
}
