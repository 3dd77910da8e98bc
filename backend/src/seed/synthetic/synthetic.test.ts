import { describe, expect, it } from "vitest";
import { syntheticProducer, syntheticProduct } from "./generate";
import type { SyntheticPlace } from "./places";
import { BatchRows } from "./rows";
import { shortIdsUpTo } from "./short-ids";
import { readWords } from "./words";

const place = (commune: string): SyntheticPlace => ({
  commune_as_printed: commune,
  district_as_printed: "Hoằng Hóa",
  province_as_printed: "Thanh Hóa",
  former_unit_code: "F1",
  commune_code: "1",
  province_code: "38",
  district_code: "F399",
  provinceLabel: "tỉnh Thanh Hóa",
});
const places = ["Hoằng Phụ", "Hoằng Lộc", "Hoằng Yến"].map(place);
const words = readWords();
const makers = shortIdsUpTo("producer", 7).map((shortId, index) =>
  syntheticProducer(index + 1, shortId, words, places),
);
const store = {
  salesChannelId: "sc",
  stockLocationId: "sloc",
  shippingProfileId: "sp",
  regionId: "reg",
  publishableKey: "pk",
};

describe("the synthetic catalogue", () => {
  it("is the same on every run", () => {
    expect(syntheticProduct(42, "abcdef", words, makers)).toEqual(syntheticProduct(42, "abcdef", words, makers));
    expect(shortIdsUpTo("product", 100)).toEqual(shortIdsUpTo("product", 200).slice(0, 100));
  });

  it("gives every product a short id of its own, also past the first clash", () => {
    expect(new Set(shortIdsUpTo("product", 27_000)).size).toBe(27_000);
  });

  it("has real names, whole prices and the reported share of stars", () => {
    const products = Array.from({ length: 2000 }, (_, index) => syntheticProduct(index + 1, "abcdef", words, makers));
    expect(
      products.every(({ variants }) =>
        variants.every(({ price }) => Number.isInteger(price) && price >= 5000 && price % 500 === 0),
      ),
    ).toBe(true);
    const share = (stars: number | null) =>
      products.filter((product) => product.stars === stars).length / products.length;
    expect(share(null)).toBeCloseTo(0.11, 1);
    expect(share(3)).toBeGreaterThan(0.6);
    expect(share(5)).toBeGreaterThan(0);
    expect(new Set(products.map(({ name }) => name)).size).toBeGreaterThan(1200);
    expect(products.every(({ name }) => /^\p{Lu}/u.test(name))).toBe(true);
  });

  it("writes for each product one price, one stock level and one link of each kind", () => {
    const batch = new BatchRows(store, "2026-11-23");
    const product = syntheticProduct(1, "abcdef", words, makers);
    batch.add(product, "pdr_1");
    const count = (table: string) => batch.rows.get(table)?.length;
    for (const table of [
      "product_variant",
      "price",
      "inventory_level",
      "product_variant_price_set",
      "product_variant_option",
    ])
      expect(count(table)).toBe(product.variants.length);
    for (const table of [
      "product",
      "product_sales_channel",
      "product_producer",
      "product_rated_product",
      "rated_product",
    ])
      expect(count(table)).toBe(1);
  });
});
