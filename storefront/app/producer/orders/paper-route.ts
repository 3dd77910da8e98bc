import { redirect } from "react-router";
import { inLanguage, languageOf } from "../../shared/language";
import { privateAnswer } from "../../shared/session/private-headers";
import { portalFile } from "../file.server";
import type { Route } from "./+types/paper-route";

/** Papers of a part, by the name in the address. */
const PAPERS: Readonly<Record<string, string>> = {
  "phieu-dong-goi.pdf": "packing-slip.pdf",
  "nhan-gui-hang.pdf": "label.pdf",
};

/** Hands a paper of the API on. One that cannot be printed now leads back to the order, which says why. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const paper = Object.hasOwn(PAPERS, params.paper) ? PAPERS[params.paper] : undefined;
  if (paper === undefined) throw new Response(null, { status: 404 });
  const id = encodeURIComponent(params.id);
  const file = await portalFile(request, `/producer/orders/${id}/${paper}`);
  if (file.status !== 409) return file;
  throw redirect(inLanguage(languageOf(request.url), `/producer/don-hang/${id}`), { headers: privateAnswer() });
}
