import { describe, expect, it } from "vitest";
import { fileEntries } from "../support/entries";
import { issue, operator } from "../support/register";
import { api, apiJson } from "../support/stack";

type Listing = {
  slug: string;
  price: number | null;
  certificate_history: { number: string; status: string }[];
  description: string | null;
};

const { entry } = fileEntries();

const listingOf = async (slug: string) => (await apiJson<{ listing: Listing }>(`/store/listings/${slug}`)).listing;

describe("a listing", () => {
  it("follows a rename: the old address leads to the new one", async () => {
    const product = await entry("Nước mắm Ba Làng thử");
    expect(product.handle).toMatch(/^nuoc-mam-ba-lang-thu-[a-z0-9]{6}$/);
    await operator(`/admin/products/${product.product_id}`, { title: "Mắm tôm Hậu Lộc thử" });
    await expect.poll(async () => (await listingOf(product.handle)).slug).toMatch(/^mam-tom-hau-loc-thu-/);
    const { slug } = await listingOf(product.handle);
    expect(slug.slice(-6)).toBe(product.handle.slice(-6));
  });

  it("cleans its description and gives the price in đồng with the whole history of certificates", async () => {
    const product = await entry("Bưởi thử nghiệm");
    await operator(`/admin/products/${product.product_id}`, {
      description: '<p onclick="x()">Bưởi</p><script>alert(1)</script>',
    });
    const first = await issue(product, { issued_on: "2020-01-01" });
    const second = await issue(product, { predecessor_id: first.id });
    const listing = await listingOf(product.handle);
    expect(listing).toMatchObject({ price: 45_000, description: "<p>Bưởi</p>" });
    expect(listing.certificate_history.map(({ number, status }) => [number, status])).toEqual([
      [second.number, "active"],
      [first.number, "superseded"],
    ]);
  });

  it.each(["khong-co-zzzzzz", "x".repeat(5000)])("answers 404 for an address it never had: %.20s", async (slug) => {
    expect((await api(`/store/listings/${slug}`)).status).toBe(404);
  });
});
