import { describe, expect, it } from "vitest";
import type { ListingContent } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { producerListings as words } from "../../../shared/i18n/vi/producer-listings";
import { BOXES, PARTS, partOf } from "./parts";
import { readPart } from "./read-part";

const size = { key: "v1", title: "Hộp 250 g", price: 45_000, stock: 17, sku: "A", weight_grams: 300 };
const now = { variants: [size] } as unknown as ListingContent;

function form(fields: Record<string, string | string[]>): FormData {
  const made = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) made.append(name, value);
  return made;
}

const sizeForm = (place: number, fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`size-${place}-${name}`, value]));

describe("parts of a listing's page", () => {
  it("hold every text box once", () => {
    const fields = PARTS.flatMap((part) => (BOXES[part] ?? []).map(({ field }) => field));
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields.every((field) => field in words.fields)).toBe(true);
  });

  it.each([
    ["name", "basics"],
    ["variants.0.price", "sizes"],
    ["pictures", "pictures"],
    ["warnings", "label"],
    ["alcohol_strength", "food"],
    ["paused", "sale"],
  ])("know where %s is typed", (field, part) => expect(partOf(field)).toBe(part));

  it("take texts as they are, empty ones as none, and refuse a listing without a name", () => {
    const typed = form({ name: "", group: "food", sub_group: " Bánh ", net_content: "x".repeat(301) });
    const { changes, faults } = readPart(typed, "basics", now, words);
    expect(changes).toMatchObject({ group: "food", sub_group: "Bánh", name: null });
    expect(Object.keys(faults)).toEqual(["name", "net_content"]);
    expect(readPart(form({ story_vi: "Một\r\nHai", story_en: "" }), "story", now, words)).toEqual({
      changes: { story_vi: "Một\nHai", story_en: null },
      faults: {},
    });
  });

  it("take a strength with a comma, and no nonsense", () => {
    expect(readPart(form({ alcohol_strength: "29,5" }), "food", now, words).changes.alcohol_strength).toBe(29.5);
    expect(readPart(form({ alcohol_strength: "120" }), "food", now, words).faults).toHaveProperty("alcohol_strength");
  });

  it("take months only for what has a season", () => {
    const sale = { delivery: "on_site", season: "some", month: ["11", "2"], preorder_from: "2026-12-24", paused: "1" };
    expect(readPart(form(sale), "sale", now, words)).toEqual({
      changes: { delivery: "on_site", season_months: [11, 2], preorder_from: "2026-12-24", paused: true },
      faults: {},
    });
    expect(readPart(form({ ...sale, season: "all" }), "sale", now, words).changes.season_months).toBeNull();
    expect(readPart(form({ season: "some" }), "sale", now, words).faults).toHaveProperty("season");
  });
});

describe("sizes", () => {
  const first = {
    key: "v1",
    title: "Hộp 250 g",
    price: "50.000",
    stock: "20",
    was: "20",
    weight_grams: "300",
    sku: "A",
  };

  it("keep pieces that nobody touched as they are now, and change those that somebody did", () => {
    const untouched = readPart(form(sizeForm(0, first)), "sizes", now, words);
    expect(untouched).toEqual({ changes: { variants: [{ ...size, price: 50_000, stock: 17 }] }, faults: {} });
    const touched = readPart(form(sizeForm(0, { ...first, stock: "9" })), "sizes", now, words);
    expect(touched.changes.variants?.[0]?.stock).toBe(9);
  });

  it("take a new one, leave an empty one out, and drop what is to go", () => {
    const added = { title: "Hộp 500 g", price: "85k", stock: "" };
    const { changes, faults } = readPart(form({ ...sizeForm(0, first), ...sizeForm(1, added) }), "sizes", now, words);
    expect(faults).toEqual({});
    expect(changes.variants?.[1]).toEqual({
      title: "Hộp 500 g",
      price: 85_000,
      stock: 0,
      sku: null,
      weight_grams: null,
    });
    const empty = form({ ...sizeForm(0, first), ...sizeForm(1, { title: "", price: "", stock: "" }) });
    expect(readPart(empty, "sizes", now, words).changes.variants).toHaveLength(1);
    const gone = form(sizeForm(0, { ...first, gone: "1" }));
    expect(readPart(gone, "sizes", now, words).changes.variants).toEqual([]);
  });

  it("need names that tell them apart once there are several", () => {
    const alone = form(sizeForm(0, { ...first, title: "" }));
    expect(readPart(alone, "sizes", now, words).changes.variants?.[0]?.title).toBe("Default");
    const twin = { ...first, key: "v2", title: "HỘP 250 G" };
    const twins = readPart(form({ ...sizeForm(0, first), ...sizeForm(1, twin) }), "sizes", now, words);
    expect(Object.keys(twins.faults)).toEqual(["size-1-title"]);
    const nameless = readPart(
      form({ ...sizeForm(0, first), ...sizeForm(1, { ...twin, title: "" }) }),
      "sizes",
      now,
      words,
    );
    expect(Object.keys(nameless.faults)).toEqual(["size-1-title"]);
  });

  it.each([
    ["price", "500"],
    ["price", "abc"],
    ["stock", "-1"],
    ["weight_grams", "0"],
  ])("say that %s cannot be %s", (field, value) => {
    const { faults } = readPart(form(sizeForm(0, { ...first, [field]: value })), "sizes", now, words);
    expect(Object.keys(faults)).toEqual([`size-0-${field}`]);
  });
});
