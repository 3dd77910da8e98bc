import { read } from "../../shared/api/client.server";
import type { Route } from "./+types/sitemap";
import { SITEMAP_FOLDERS, sitemapXml, XML_HEADERS } from "./sitemap-xml";

const STANDING = [
  "/",
  "/san-pham",
  "/chu-the",
  "/diem-ban",
  "/dia-phuong",
  "/xac-thuc",
  "/tim-kiem-xep-hang",
  "/du-lieu-mo",
  "/tim-nguon-hang",
];
const NAME = /^([a-z_]+)-([1-9]\d{0,4})\.xml$/;

/** `/sitemaps/<kind>-<page>.xml`. */
export async function loader({ params }: Route.LoaderArgs) {
  const [, kind = "", page = ""] = NAME.exec(params.name ?? "") ?? [];
  if (kind === "pages" && page === "1")
    return new Response(sitemapXml(STANDING.map((path) => ({ path, updated: null }))), { headers: XML_HEADERS });
  const folder = SITEMAP_FOLDERS[kind];
  if (folder === undefined) throw new Response(null, { status: 404 });
  const { entries } = await read<{ entries: { slug: string; updated_at: string | null }[] }>("vi", "/store/sitemap", {
    kind,
    page,
  });
  if (entries.length === 0) throw new Response(null, { status: 404 });
  return new Response(
    sitemapXml(entries.map(({ slug, updated_at }) => ({ path: `/${folder}/${slug}`, updated: updated_at }))),
    { headers: XML_HEADERS },
  );
}
