import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";

describe("sitemaps", () => {
  it("name each page in both languages, each with its twins", () => {
    const xml = sitemapXml([{ path: "/san-pham/ga-mia-abc234", updated: "2026-11-23T01:02:03Z" }]);
    expect(xml.match(/<loc>/g)).toHaveLength(2);
    expect(xml).toContain("<loc>http://localhost:3000/en/san-pham/ga-mia-abc234</loc>");
    expect(xml).toContain("<lastmod>2026-11-23</lastmod>");
    expect(xml.match(/hreflang="vi"/g)).toHaveLength(2);
  });

  it("escape what XML would stumble over", () => {
    expect(sitemapXml([{ path: "/a&b<c>", updated: null }])).toContain("/a&amp;b&lt;c&gt;");
    expect(sitemapIndexXml(["products-1"])).toContain("/sitemaps/products-1.xml</loc>");
  });
});
