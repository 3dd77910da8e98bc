import { describe, expect, it } from "vitest";
import { joinBranch, splitBranch } from "./branches";
import { joinFacet, productDocument, splitFacet } from "./product-document";
import type { ProductRow } from "./product-rows";

const row: ProductRow = {
  id: "prod_1",
  slug: "ga-mia-886ycq",
  title: "Gà Mía",
  thumbnail: null,
  description: null,
  created_ms: 1.5,
  updated_ms: 2,
  group: "food",
  sub_group: null,
  age_restricted: false,
  product_code: null,
  net_content: null,
  intro_vi: "<p>Gà&nbsp;đồi</p>",
  commune_as_printed: "Đường Lâm",
  district_as_printed: "Sơn Tây",
  province_as_printed: "Hà Nội",
  former_unit_code: "F09592",
  commune_code: "09574",
  district_code: "F269",
  province_code: "01",
  commune_label: "Phường Sơn Tây",
  district_label: "Thị xã Sơn Tây",
  province_label: "Hà Nội",
  other_place_names: ["thị xã Sơn Tây", "xã Đường Lâm", "tỉnh Hà Tây"],
  producer_id: "pdr_1",
  producer_short_id: "2nfn8p",
  producer_slug: "ga-mia-2nfn8p",
  producer_name: "HTX Gà Mía",
  producer_legal_name: null,
  producer_kind: "cooperative",
  sales_channel_ids: null,
  standards: null,
  delivers_everywhere: null,
  delivers_to: null,
  price: 150000,
  in_stock: null,
  review_count: 0,
  review_stars: 0,
  certificates: [
    {
      number: "1/2024",
      stars: 4,
      potential_five: false,
      decision_number: "1/QĐ",
      issuer_name: "UBND",
      issued_on: "2024-01-01",
      expires_on: "2027-01-01",
      status: "active",
    },
  ],
};

describe("productDocument", () => {
  it("is found by today's names and by those that were printed", () => {
    const document = productDocument(row, "2026-11-23");
    expect(document.place_codes).toEqual(["09574", "F269", "01", "F09592"]);
    expect(document.place_names).toEqual(expect.arrayContaining(["Phường Sơn Tây", "Đường Lâm", "Sơn Tây"]));
    expect(document.place_other_names).toEqual(["xã Đường Lâm", "tỉnh Hà Tây"]);
    expect(document.producer_keys).toEqual(["pdr_1", "2nfn8p"]);
    expect(document.details).toContain("Gà đồi");
  });
  it("carries stars with the day they end, and none after it", () => {
    expect(productDocument(row, "2026-12-31")).toMatchObject({ stars: 4, stars_until: 20_270_101 });
    expect(productDocument(row, "2027-01-01")).toMatchObject({ stars: null, stars_until: null });
  });
  it("holds the standards of the day, each once, and where it is sent to", () => {
    const open = { valid_from: null, valid_to: null };
    const standards = [
      { standard: "HACCP, ISO 22000:2018", ...open },
      { standard: "haccp", ...open },
      { standard: "VietGAP", valid_from: null, valid_to: "2026-11-22" },
      { standard: "Nước mắm Phú Quốc", ...open },
    ];
    const held = productDocument({ ...row, standards, delivers_everywhere: false, delivers_to: ["38"] }, "2026-11-23");
    expect(held.standards).toEqual(["haccp", "iso-22000", "nuoc-mam-phu-quoc"]);
    expect(held.standard_facet).toContain("iso-22000|ISO 22000");
    expect(held.delivers_to).toEqual(["38"]);
    expect(
      productDocument({ ...row, delivers_everywhere: true, delivers_to: ["38"] }, "2026-11-23").delivers_to,
    ).toEqual(["*"]);
    const service = { ...row, group: "tourism", delivers_everywhere: true };
    expect(productDocument(service, "2026-11-23").delivers_to).toEqual([]);
  });
  it("names what its sub-group, district and commune lie under", () => {
    const document = productDocument({ ...row, sub_group: "Tươi sống" }, "2026-11-23");
    expect(document).toMatchObject({
      sub_group_key: "food.tuoi-song",
      sub_group_facet: "food/food.tuoi-song|Tươi sống",
      district_facet: "01/F269|Thị xã Sơn Tây",
      commune_facet: "F269/09574|Phường Sơn Tây",
    });
    expect(splitBranch("01/F269|Thị xã / Sơn | Tây")).toEqual({
      value: "F269",
      label: "Thị xã / Sơn | Tây",
      parent: "01",
    });
    expect(splitBranch(joinBranch(null, "09574", null) ?? "")).toEqual({
      value: "09574",
      label: "09574",
      parent: null,
    });
  });
  it("is found by its codes as printed and without separators", () => {
    expect(productDocument(row, "2026-11-23").codes).toEqual(["1/2024", "1/QĐ", "12024", "1qd"]);
  });
  it("joins code and label for a facet and takes them apart", () => {
    expect(splitFacet(joinFacet("01", "Hà | Nội") ?? "")).toEqual({ value: "01", label: "Hà | Nội" });
    expect(joinFacet(null, "x")).toBeNull();
  });
});
