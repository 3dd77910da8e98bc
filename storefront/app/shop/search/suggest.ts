import { readOrNull } from "../../shared/api/client.server";
import type { Route } from "./+types/suggest";

interface Named {
  title?: string;
  name?: string;
}

type Suggestions = Partial<Record<"products" | "producers" | "places" | "sales_points", Named[]>>;

/** Names for the search box, products first. */
export async function loader({ request }: Route.LoaderArgs) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 100);
  const found = q.trim() === "" ? null : await readOrNull<Suggestions>("vi", "/store/suggest", { q, limit: 5 });
  const all = [found?.products, found?.producers, found?.places, found?.sales_points].flatMap((list) => list ?? []);
  const names = [...new Set(all.map(({ title, name }) => title ?? name ?? "").filter((name) => name !== ""))];
  return Response.json({ names: names.slice(0, 10) }, { headers: { "cache-control": "public, max-age=60" } });
}
