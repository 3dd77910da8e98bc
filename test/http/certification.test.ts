import { describe, expect, it } from "vitest";
import { fileEntries } from "../support/entries";
import { type Entry, facts, issue, operator } from "../support/register";
import { api, apiJson } from "../support/stack";

type Badge = { stars: number; potential_five: boolean; certificate_number: string; expires_on: string } | null;
type Check = {
  certificate: { number: string; status: string };
  product: { slug: string } | null;
  valid: boolean;
  status: string;
  as_of: string;
  history: { day: string; kind: string; decision_number: string | null; reason: string | null }[];
};

const { entry } = fileEntries();

const badgeOf = async ({ product_id }: Entry) =>
  (await apiJson<{ badge: Badge }>(`/store/products/${product_id}/badge`)).badge;
const check = async (number: string) => apiJson<Check>(`/store/certificates/${encodeURIComponent(number)}`);
const listedBadge = async (slug: string) =>
  (await apiJson<{ listing: { badge: Badge } }>(`/store/listings/${slug}`)).listing.badge;

describe("the badge", () => {
  it("shows the stars of a certificate in force, with who gave them and until when", async () => {
    const product = await entry("Bánh gai thử nghiệm");
    const { number } = await issue(product, { stars: 4 });
    expect(await badgeOf(product)).toMatchObject({
      stars: 4,
      potential_five: false,
      certificate_number: number,
      issuer: "UBND tỉnh Thanh Hóa",
      expires_on: "2029-01-15",
    });
    expect(await listedBadge(product.handle)).toMatchObject({ stars: 4, certificate_number: number });
  });

  it("shows nothing for a candidate and for a certificate that ended", async () => {
    const product = await entry("Nem chua thử nghiệm");
    expect(await badgeOf(product)).toBeNull();
    const { number } = await issue(product, { issued_on: "2020-02-29" });
    expect(await badgeOf(product)).toBeNull();
    expect(await check(number)).toMatchObject({
      status: "expired",
      valid: false,
      certificate: { expires_on: "2023-02-28" },
    });
  });

  it("says four stars with potential five, never five", async () => {
    const product = await entry("Miến dong thử nghiệm");
    await issue(product, { stars: 4, potential_five: true, score: 91.25 });
    expect(await badgeOf(product)).toMatchObject({ stars: 4, potential_five: true });
  });

  it("goes with a suspension, comes back with it lifted, and goes for good when revoked", async () => {
    const product = await entry("Chè lam thử nghiệm");
    const { id, number } = await issue(product);
    const act = async (what: string) =>
      operator(`/admin/ocop/certificates/${id}`, { act: what, reason: "Thanh tra", decision_number: "9/QĐ-UBND" });
    expect((await act("suspend")).status).toBe(200);
    expect(await badgeOf(product)).toBeNull();
    await act("reinstate");
    expect(await badgeOf(product)).toMatchObject({ stars: 3 });
    await act("revoke");
    expect(await badgeOf(product)).toBeNull();
    expect(await check(number)).toMatchObject({ status: "revoked", valid: false });
    expect((await act("reinstate")).status).toBe(400);
    const { body } = await operator(`/admin/ocop/certificates/${id}`);
    const { events } = body.certificate as {
      events: { from_status: string | null; to_status: string; actor: string }[];
    };
    expect(events.map((event) => `${event.from_status ?? "-"}>${event.to_status}`)).toEqual([
      "->active",
      "active>suspended",
      "suspended>active",
      "active>revoked",
    ]);
    expect(events.every(({ actor }) => actor.startsWith("user_"))).toBe(true);
    const { history } = await check(number);
    expect(history.map(({ kind }) => kind)).toEqual(["issued", "suspended", "reinstated", "revoked"]);
    expect(history[0]).toEqual({ day: "2026-01-15", kind: "issued", decision_number: "1/QĐ-UBND", reason: null });
    expect(history[1]).toMatchObject({ decision_number: "9/QĐ-UBND", reason: "Thanh tra" });
    expect(JSON.stringify(history)).not.toContain("user_");
    const { listing } = await apiJson<{ listing: { certificate_history: { history: unknown }[] } }>(
      `/store/listings/${product.handle}`,
    );
    expect(listing.certificate_history[0]?.history).toEqual(history);
  });

  it("follows a re-assessment down, and the former certificate says so", async () => {
    const product = await entry("Thổ cẩm thử nghiệm");
    const first = await issue(product, { stars: 4 });
    const rival = await operator("/admin/ocop/certificates", facts(product, { issued_on: "2026-06-01" }));
    expect(rival.status).toBe(400);
    await issue(product, { issued_on: "2026-06-01", predecessor_id: first.id });
    expect(await badgeOf(product)).toMatchObject({ stars: 3 });
    expect(await check(first.number)).toMatchObject({ status: "superseded", valid: false });
  });

  it("cannot be typed: whatever is written into a product changes no star", async () => {
    const product = await entry("Mật ong thử nghiệm");
    const typed = { stars: 5, badge: { stars: 5 }, potential_five: true };
    expect((await operator(`/admin/products/${product.product_id}`, { metadata: typed })).status).toBe(200);
    expect((await operator(`/admin/ocop/rated-products/${product.rated_product_id}`, { stars: 5 })).status).toBe(400);
    expect(await badgeOf(product)).toBeNull();
    expect(await listedBadge(product.handle)).toBeNull();
  });

  it("is found in the catalogue by its stars while it holds, and not after it was revoked", async () => {
    const product = await entry("Zzmăng zztrúc thử nghiệm");
    const found = async (stars: string) => {
      const { products } = await apiJson<{ products: { id: string; badge: Badge }[] }>(
        `/store/catalogue?q=zzmang%20zztruc${stars}`,
      );
      return products.filter(({ id }) => id === product.product_id).map(({ badge }) => badge?.stars ?? null);
    };
    const { id } = await issue(product);
    await expect.poll(() => found("&stars=3")).toEqual([3]);
    await operator(`/admin/ocop/certificates/${id}`, { act: "revoke", reason: "Thanh tra" });
    await expect.poll(() => found("&stars=3")).toEqual([]);
    expect(await found("")).toEqual([null]);
  });

  it("is answered for many products at once, by id or slug, and only for those that may be seen", async () => {
    const product = await entry("Kẹo lạc thử nghiệm");
    await issue(product);
    const query = [product.product_id, product.handle, "prod_none"].map((id) => `product_id[]=${id}`).join("&");
    const { badges } = await apiJson<{ badges: { product_id: string; badge: Badge }[] }>(`/store/badges?${query}`);
    expect(new Map(badges.map(({ product_id, badge }) => [product_id, badge?.stars]))).toEqual(
      new Map([
        [product.product_id, 3],
        [product.handle, 3],
      ]),
    );
  });
});

describe("checking a certificate", () => {
  it("takes the number in any letter case, with blanks around it", async () => {
    const product = await entry("Cốm thử nghiệm");
    const { number } = await issue(product);
    const answer = await check(`  ${number.toLowerCase()} `);
    expect(answer).toMatchObject({
      valid: true,
      status: "active",
      certificate: { number },
      product: { slug: product.handle },
    });
    expect(answer.as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(["khong-co-so-nay", "x".repeat(10_000), "%F0%9F%8D%B5"])(
    "answers 404 to what it does not know: %.20s",
    async (number) => {
      const answer = await api(`/store/certificates/${number}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: "certificate_not_found" });
    },
  );

  it("keeps alcohol behind the age screen", async () => {
    const product = await entry("Rượu nếp thử nghiệm", {
      group: "beverage",
      alcohol_strength: 29,
      age_restricted: false,
    });
    const { number } = await issue(product);
    const paths = [
      `/store/certificates/${number}`,
      `/store/listings/${product.handle}`,
      `/store/products/${product.product_id}/badge`,
    ];
    const statuses = await Promise.all(paths.map(async (path) => (await api(path)).status));
    expect(statuses).toEqual([403, 403, 404]);
    const { badges } = await apiJson<{ badges: unknown[] }>(`/store/badges?product_id[]=${product.product_id}`);
    expect(badges).toEqual([]);
  });
});
