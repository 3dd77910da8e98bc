import { publicOrigin } from "../../shared/seo/origin";

/** `/robots.txt`: everything but what belongs to one buyer. */
export function loader() {
  const closed = ["/gio-hang", "/thanh-toan", "/tai-khoan", "/mua-lai", "/don-hang/", "/goi-y"].flatMap((path) => [
    path,
    `/en${path}`,
  ]);
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${publicOrigin()}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
