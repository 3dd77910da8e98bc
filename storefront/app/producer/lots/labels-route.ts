import { redirect } from "react-router";
import { inLanguage, languageOf } from "../../shared/language";
import { privateAnswer } from "../../shared/session/private-headers";
import { portalFile } from "../file.server";
import type { Route } from "./+types/labels-route";
import { lotPath } from "./lot-path";

/**
 * The file of labels, handed on from the API: browsers have no token of their own. What the API refuses leads back to the
 * lot, which says so; a file has no page to say it on.
 */
export async function loader({ request, params }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams({ count: asked.get("count") ?? "24", size: asked.get("size") ?? "a4-24" });
  const file = await portalFile(request, `${lotPath(params.id)}/labels.pdf?${query}`);
  if (file.ok) return file;
  const lot = inLanguage(languageOf(request.url), `/producer/lo-hang/${encodeURIComponent(params.id ?? "")}?tem=loi`);
  return redirect(lot, { status: 303, headers: privateAnswer() });
}
