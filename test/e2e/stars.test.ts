import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser, type Browser } from "../support/browser";
import { api, apiJson, stack, token } from "../support/stack";

interface AdminCertificate {
  number: string;
  stars: number;
  potential_five: boolean;
}

let browser: Browser;
let operator: string;

beforeAll(async () => {
  browser = await startBrowser();
  operator = await token("operator");
});
afterAll(async () => browser.close());

type Standing = "active" | "expired" | "revoked";

/** A certificate that stands so today, whose product is on sale and holds no other one. */
async function publicNumber(
  standing: Standing,
  matches: (certificate: AdminCertificate) => boolean = () => true,
): Promise<{ number: string; slug: string; stars: number }> {
  const { certificates } = await apiJson<{ certificates: AdminCertificate[] }>(
    `/admin/ocop/certificates?limit=100&status=${standing}`,
    { token: operator },
  );
  for (const { number, stars } of certificates.filter(matches)) {
    const answer = await api(`/store/certificates/${encodeURIComponent(number)}`);
    const { product } = answer.ok ? ((await answer.json()) as { product: { slug: string } | null }) : { product: null };
    if (product === null) continue;
    const { listing } = await apiJson<{ listing: { badge: { certificate_number: string } | null } }>(
      `/store/listings/${product.slug}`,
    );
    if (standing === "active" ? listing.badge?.certificate_number === number : listing.badge === null)
      return { number, slug: product.slug, stars };
  }
  throw new Error(`The demo has no certificate that is ${standing} today on a visible product.`);
}

describe("stars that can be believed", () => {
  it("shows the stars of a valid certificate with its number", async () => {
    const { number, slug, stars } = await publicNumber("active");
    const page = await browser.open(`${stack().storefront}/san-pham/${slug}`);
    expect(
      await page
        .getByRole("main")
        .getByRole("img", { name: `${stars} trên 5 sao OCOP` })
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole("main").innerText()).toContain(number);
  });

  it("says of a potential 5-star product that it holds four", async () => {
    const { slug } = await publicNumber("active", ({ potential_five }) => potential_five);
    const page = await browser.open(`${stack().storefront}/san-pham/${slug}`);
    const certificate = page.getByRole("region", { name: "Giấy chứng nhận" });
    expect(await certificate.innerText()).toContain("tiềm năng 5 sao");
    expect(await certificate.getByRole("img").getAttribute("aria-label")).toBe("4 trên 5 sao OCOP");
  });

  it.each(["expired", "revoked"] as const)(
    "shows no star for an %s certificate, and the check says why",
    async (state) => {
      const { number, slug } = await publicNumber(state);
      const page = await browser.open(`${stack().storefront}/san-pham/${slug}`);
      expect(await page.getByText("Sản phẩm hiện không có sao OCOP còn hiệu lực.").isVisible()).toBe(true);
      expect(await page.getByRole("main").getByRole("region", { name: "Giấy chứng nhận" }).count()).toBe(0);
      await page.goto(`${stack().storefront}/xac-thuc/${encodeURIComponent(number)}`);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(
        state === "expired" ? /hết hạn/ : /thu hồi/,
      );
    },
  );

  it("answers 404 for a number that nobody issued", async () => {
    const page = await browser.context.newPage();
    const answer = await page.goto(`${stack().storefront}/xac-thuc/KHONG-CO-SO-NAY`);
    expect(answer?.status()).toBe(404);
  });
});
