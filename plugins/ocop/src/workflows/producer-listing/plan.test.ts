import { describe, expect, it } from "vitest";
import type { ListingContent } from "../../contract/producer-listing";
import { changedContent, fullContent, liveContent, shopSku } from "./content";
import { planChange } from "./plan";
import type { Goods } from "./read-goods";

const goods: Goods = {
  id: "prod_1",
  title: "Mật ong nhãn",
  slug: "mat-ong-nhan-7k2mqx",
  description: "<p>Ong lấy mật hoa nhãn.</p>",
  status: "published",
  short_id: "abcdef",
  option_id: "opt_1",
  option_title: "Quy cách",
  options: 1,
  on_site: false,
  images: ["/pictures/a-640.webp", "/pictures/b-640.webp", "/pictures/a-640.webp"],
  variants: [
    {
      id: "variant_1",
      title: "500 ml",
      sku: "abcdef:MO-500",
      weight: 700,
      price: 180_000,
      price_id: "price_1",
      item_id: "iitem_1",
      location_id: "sloc_1",
      stocked: 12,
      reserved: 2,
    },
  ],
  rated: null,
};
const ids = new Map([
  ["/pictures/a-640.webp", "lpic_a"],
  ["/pictures/b-640.webp", "lpic_b"],
]);
const urls = new Map([...ids].map(([url, id]) => [id, url]));
const live = liveContent(goods, { storage: "Nơi khô ráo", pictures: [{ id: "lpic_a", alt: "Hũ mật" }] }, ids);
const [size] = live.variants as [ListingContent["variants"][number]];
const plan = (after: Partial<ListingContent>, of: Goods = goods) =>
  planChange(of, "pdr_1", { before: live, after: { ...live, ...after }, urls });

describe("what a live listing says", () => {
  it("is the shop's where the shop knows it, else what was stored", () => {
    expect(live).toMatchObject({
      name: "Mật ong nhãn",
      story_vi: "Ong lấy mật hoa nhãn.",
      storage: "Nơi khô ráo",
      pictures: [
        { id: "lpic_a", alt: "Hũ mật" },
        { id: "lpic_b", alt: null },
      ],
      variants: [{ key: "variant_1", title: "500 ml", price: 180_000, stock: 10, sku: "MO-500", weight_grams: 700 }],
    });
  });
  it("is the register's where it stands there", () => {
    const rated = {
      id: "rp_1",
      group: "food" as const,
      sub_group: "Mật ong",
      alcohol_strength: null,
      intro_vi: "Giới thiệu",
      intro_en: null,
      shelf_life: "24 tháng",
      storage: "Tủ mát",
      net_content: "500 ml",
    };
    expect(liveContent({ ...goods, rated }, { storage: "Nơi khô ráo" }, ids)).toMatchObject({
      group: "food",
      storage: "Tủ mát",
      story_vi: "Giới thiệu",
    });
  });
  it("gives every new size a key, and a SKU its producer's mark", () => {
    const { variants } = changedContent(fullContent({}), {
      variants: [{ title: "1 kg", price: null, stock: 0, sku: null, weight_grams: null }],
    });
    expect(variants[0]?.key).toMatch(/^new-[a-z0-9]{12}$/);
    expect([shopSku("A-1", "abcdef"), shopSku(null, "abcdef")]).toEqual(["abcdef:A-1", null]);
  });
});

describe("the plan of a change", () => {
  it("is empty where nothing changes", () => {
    expect(plan({})).toEqual({
      product_id: "prod_1",
      producer_id: "pdr_1",
      product: null,
      titles: null,
      changed: [],
      added: [],
      removed: [],
      stock: [],
      register: null,
      enter: null,
      shipped: null,
    });
  });
  it("sets stock by what is missing to the pieces wanted, reserved ones aside", () => {
    expect(plan({ variants: [{ ...size, stock: 25 }] }).stock).toEqual([
      { inventory_item_id: "iitem_1", location_id: "sloc_1", adjustment: 15 },
    ]);
    expect(plan({ variants: [{ ...size, stock: 0 }] }).stock).toMatchObject([{ adjustment: -10 }]);
  });
  it("changes a price in its place", () => {
    expect(plan({ variants: [{ ...size, price: 190_000 }] }).changed).toEqual([
      { id: "variant_1", prices: [{ id: "price_1", amount: 190_000, currency_code: "vnd" }] },
    ]);
  });
  it("renames a size with its option, adds one with its stock, takes one away", () => {
    const added = { key: "new-1", title: "1 lít", price: 330_000, stock: 3, sku: "MO-1", weight_grams: 1300 };
    const { titles, changed, added: made, removed } = plan({ variants: [{ ...size, title: "Chai 500 ml" }, added] });
    expect(titles).toEqual({ product_option_id: "opt_1", add: [{ value: "Chai 500 ml" }, { value: "1 lít" }] });
    expect(changed).toEqual([{ id: "variant_1", title: "Chai 500 ml", options: { "Quy cách": "Chai 500 ml" } }]);
    expect(made).toMatchObject([{ product_id: "prod_1", title: "1 lít", sku: "abcdef:MO-1", stock: 3 }]);
    expect(removed).toEqual([]);
    expect(plan({ variants: [added] }).removed).toEqual(["variant_1"]);
  });
  it("shows pictures in their order, the first as the face", () => {
    expect(plan({ pictures: live.pictures.toReversed() }).product).toEqual({
      images: [{ url: "/pictures/b-640.webp" }, { url: "/pictures/a-640.webp" }],
      thumbnail: "/pictures/b-640.webp",
    });
    expect(plan({ pictures: live.pictures.map(({ id }) => ({ id, alt: "khác" })) }).product).toBeNull();
  });
  it("writes a story as paragraphs, and takes a product off sale", () => {
    expect(plan({ story_vi: "Một <b>\n\nHai" }).product).toEqual({ description: "<p>Một &lt;b&gt;</p><p>Hai</p>" });
    expect(plan({ paused: true }).product).toEqual({ status: "draft" });
  });
  it("enters the register once a group is named, and changes only what differs there", () => {
    expect(plan({ group: "food" })).toMatchObject({ enter: { product_id: "prod_1", group: "food" }, register: null });
    const rated = {
      id: "rp_1",
      group: "food" as const,
      sub_group: null,
      alcohol_strength: null,
      intro_vi: null,
      intro_en: null,
      shelf_life: null,
      storage: null,
      net_content: null,
    };
    const known = { ...goods, rated };
    const before = liveContent(known, {}, ids);
    const after = { ...before, shelf_life: "24 tháng" };
    expect(planChange(known, "pdr_1", { before, after, urls }).register).toEqual({
      id: "rp_1",
      shelf_life: "24 tháng",
    });
  });
  it("says what is shipped only where that changes, or a new size has to learn that it is not", () => {
    expect(plan({ delivery: "on_site" }).shipped).toBe(false);
    const tour = { ...live, delivery: "on_site" as const };
    const added = { ...size, key: "new-1", title: "Nhóm 10 người" };
    const after = { ...tour, variants: [size, added] };
    expect(planChange(goods, "pdr_1", { before: tour, after, urls }).shipped).toBe(false);
    expect(planChange(goods, "pdr_1", { before: tour, after: tour, urls }).shipped).toBeNull();
  });
});
