import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser, type Browser } from "../support/browser";
import { apiJson, stack, token } from "../support/stack";

interface AdminCertificate {
  number: string;
  status_today: string;
  stars: number;
  potential_five: boolean;
  rated_product: { age_restricted?: boolean; product?: { title: string; handle: string; status: string } | null } | null;
}

let browser: Browser;
let certificates: AdminCertificate[];

beforeAll(async () => {
  browser = await startBrowser();
  const operator = await token("operator");
  const answer = await apiJson<{ certificates: AdminCertificate[] }>("/admin/ocop/certificates?limit=100", { token: operator });
  certificates = answer.certificates;
});
afterAll(async () => browser.close());

/** The number of a certificate of a state whose product is on sale. */
async function publicNumber(matches: (certificate: AdminCertificate) => boolean): Promise<{ number: string; slug: string; stars: number }> {
  for (const certificate of certificates.filter(matches)) {
    const answer = await fetch(new URL(`/store/certificates/${encodeURIComponent(certificate.number)}`, stack().api), { headers: { "x-publishable-api-key": stack().publishable_key } });
    const { product } = answer.ok ? ((await answer.json()) as { product: { slug: string } | null }) : { product: null };
    if (product !== null) return { number: certificate.number, slug: product.slug, stars: certificate.stars };
  }
  throw new Error("The demo has no such certificate on a visible product.");
}

describe("stars that can be believed", () => {
  it("shows the stars of a valid certificate with its number", async () => {
    const { number, slug, stars } = await publicNumber(({ status_today }) => status_today === "active");
    const page = await browser.open(`${stack().storefront}/san-pham/${slug}`);
    expect(await page.getByRole("main").getByRole("img", { name: `${stars} trên 5 sao OCOP` }).first().isVisible()).toBe(true);
    expect(await page.getByRole("main").innerText()).toContain(number);
  });

  it("says of a potential 5-star product that it holds four", async () => {
    const { slug } = await publicNumber(({ status_today, potential_five }) => status_today === "active" && potential_five);
    const page = await browser.open(`${stack().storefront}/san-pham/${slug}`);
    const certificate = page.getByRole("region", { name: "Giấy chứng nhận" });
    expect(await certificate.innerText()).toContain("tiềm năng 5 sao");
    expect(await certificate.getByRole("img").getAttribute("aria-label")).toBe("4 trên 5 sao OCOP");
  });

  it.each(["expired", "revoked"])("shows no star for an %s certificate, and the check says why", async (state) => {
    const { number, slug } = await publicNumber(({ status_today }) => status_today === state);
    const page = await browser.open(`${stack().storefront}/san-pham/${slug}`);
    expect(await page.getByText("Sản phẩm hiện không có sao OCOP còn hiệu lực.").isVisible()).toBe(true);
    expect(await page.getByRole("main").getByRole("region", { name: "Giấy chứng nhận" }).count()).toBe(0);
    await page.goto(`${stack().storefront}/xac-thuc/${encodeURIComponent(number)}`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(state === "expired" ? /hết hạn/ : /thu hồi/);
  });

  it("answers 404 for a number that nobody issued", async () => {
    const page = await browser.context.newPage();
    const answer = await page.goto(`${stack().storefront}/xac-thuc/KHONG-CO-SO-NAY`);
    expect(answer?.status()).toBe(404);
  });
});
