import { readOrNull } from "../../shared/api/client.server";
import { SITEMAP_FOLDERS, sitemapIndexXml, XML_HEADERS } from "./sitemap-xml";

/** `/sitemap.xml`: one file for each page of each kind, and one for the pages that stand alone. */
export async function loader() {
  const kinds = await Promise.all(
    Object.keys(SITEMAP_FOLDERS).map(async (kind) => {
      const answer = await readOrNull<{ pages: number }>("vi", "/store/sitemap", { kind, page: 1 });
      return Array.from({ length: answer?.pages ?? 0 }, (_, page) => `${kind}-${page + 1}`);
    }),
  );
  return new Response(sitemapIndexXml(["pages-1", ...kinds.flat()]), { headers: XML_HEADERS });
}
