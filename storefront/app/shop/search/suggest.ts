import { readOrNull } from "../../shared/api/client.server";
import type { SuggestAnswer } from "../../shared/api/types";
import { readAgePass } from "../../shared/session/age-cookie.server";
import type { Route } from "./+types/suggest";
import type { Suggestion } from "./suggestion";

const MOST_CHARS = 100;
/** More products than of the others: they are what people come for. */
const [MOST_PRODUCTS, MOST_OTHERS] = [4, 2];

function placeName({ kind, name, level }: SuggestAnswer["places"][number]): string {
  return level === "province" ? name : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
}

/** What the search box offers, products first. Paths are without a language. */
function suggestionsOf({ products, producers, places, sales_points: points }: SuggestAnswer): Suggestion[] {
  const others = <T>(list: readonly T[]) => list.slice(0, MOST_OTHERS);
  return [
    ...products.slice(0, MOST_PRODUCTS).map(({ title, slug, place }): Suggestion => ({
      kind: "products",
      name: title,
      place,
      path: `/san-pham/${slug}`,
    })),
    ...others(producers).map(({ name, slug, place }): Suggestion => ({
      kind: "producers",
      name,
      place,
      path: `/chu-the/${slug}`,
    })),
    ...others(places).map((unit): Suggestion => ({
      kind: "places",
      name: placeName(unit),
      place: null,
      path: `/dia-phuong/${unit.slug}`,
    })),
    ...others(points).map(({ name, slug, place }): Suggestion => ({
      kind: "salesPoints",
      name,
      place,
      path: `/diem-ban/${slug}`,
    })),
  ];
}

/** `/goi-y?q=`: products, makers, places and sales points that fit what is being typed. */
export async function loader({ request }: Route.LoaderArgs) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, MOST_CHARS).toWellFormed();
  const agePass = await readAgePass(request);
  const found =
    q.trim() === ""
      ? null
      : await readOrNull<SuggestAnswer>("vi", "/store/suggest", { q, limit: MOST_PRODUCTS }, agePass);
  const suggestions = found === null ? [] : suggestionsOf(found);
  return Response.json(
    { suggestions },
    { headers: { "cache-control": agePass === null ? "public, max-age=60" : "private, no-store" } },
  );
}
