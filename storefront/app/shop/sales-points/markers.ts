import { languageOf } from "../../shared/language";
import { readFilters } from "./filters";
import { markersInWindow } from "./points.server";

/** What the map asks for when a page could not bring all markers: the same filters, with the window in `khung`. */
export async function loader({ request }: { request: Request }): Promise<Response> {
  const { filters } = readFilters(new URL(request.url).searchParams);
  const markers = await markersInWindow(languageOf(request.url), filters);
  return Response.json(markers, { headers: { "cache-control": "public, max-age=60" } });
}
