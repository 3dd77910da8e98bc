import { describe, expect, it } from "vitest";
import { readArguments } from "../arguments";
import { placeFault } from "../builders/territory";
import { readHours } from "./hours";
import { checkOfferRow } from "./offer-row";
import { splitRows } from "./read-rows";
import { checkSalesPointRow } from "./sales-point-row";

describe("files as spreadsheets write them", () => {
  it("are read with a byte order mark, CRLF and empty lines, lines counted as an editor counts", () => {
    const { rows } = splitRows("x.tsv", "\uFEFFkey\tname\r\n\r\na\tHoa\u0301\r\n");
    expect(rows).toEqual([{ line: 3, cells: { key: "a", name: "Hoá" } }]);
  });
});

describe("offers", () => {
  it("take whole đồng only", () => {
    expect(checkOfferRow({ key: "a", variants: "Gói 500 g:45000;Hộp: 90000", stock: "3" })).toMatchObject({
      ok: true,
      row: {
        variants: [
          { title: "Gói 500 g", price: 45_000 },
          { title: "Hộp", price: 90_000 },
        ],
      },
    });
    for (const variants of ["Gói:45,000", "Gói:-1", "Gói:0", "Gói", ":5", "Gói:1;Gói:2"])
      expect(checkOfferRow({ key: "a", variants, stock: "3" }).ok).toBe(false);
    expect(checkOfferRow({ key: "a", variants: "Gói:1", stock: "0.5" }).ok).toBe(false);
  });
});

describe("sales points", () => {
  const good = {
    key: "a",
    name: "Điểm",
    province: "Hà Nội",
    kind: "shop",
    latitude: "21.03",
    longitude: "105.8",
    hours: "mon-sun 08:00-17:00",
  };

  it("need a known kind, a point in Việt Nam and hours that can be read", () => {
    expect(checkSalesPointRow(good).ok).toBe(true);
    expect(checkSalesPointRow({ ...good, kind: "kiosk" })).toEqual({ ok: false, reason: 'unknown kind "kiosk"' });
    expect(checkSalesPointRow({ ...good, latitude: "48.1" })).toEqual({
      ok: false,
      reason: "the point is not in Việt Nam",
    });
    expect(checkSalesPointRow({ ...good, hours: "daily" }).ok).toBe(false);
    expect(checkSalesPointRow({ ...good, starts_in: "5", ends_in: "2" })).toEqual({
      ok: false,
      reason: "a fair must end after it starts",
    });
  });

  it("spread hours over their days", () => {
    expect(readHours("mon-tue 08:00-11:00,13:00-17:00; sun 08:00-12:00")).toEqual({
      mon: [
        ["08:00", "11:00"],
        ["13:00", "17:00"],
      ],
      tue: [
        ["08:00", "11:00"],
        ["13:00", "17:00"],
      ],
      sun: [["08:00", "12:00"]],
    });
    expect(readHours("fri-mon 08:00-12:00")).toBeNull();
    expect(readHours("mon 8-12")).toBeNull();
  });
});

describe("places", () => {
  const found = { former_unit_code: "F399", commune_code: null, district_code: "F399", province_code: "38" };

  it("are refused when a printed unit is unknown, and only then", () => {
    expect(placeFault({ commune: "Không Có", district: "Hoằng Hóa", province: "Thanh Hóa" }, found)).toBe(
      'unknown commune "Không Có" in Hoằng Hóa, Thanh Hóa',
    );
    expect(placeFault({ district: "Hoằng Hóa", province: "Thanh Hóa" }, found)).toBeNull();
    expect(placeFault({ province: "Xứ Xa" }, { ...found, province_code: null })).toBe('unknown province "Xứ Xa"');
    expect(placeFault({ district: "Huyện Lạ", province: "Thanh Hóa" }, { ...found, district_code: null })).toBe(
      'unknown district "Huyện Lạ" in Thanh Hóa',
    );
    expect(
      placeFault(
        { commune: "Hoằng Phụ", district: "Hoằng Hóa", province: "Thanh Hóa" },
        { ...found, former_unit_code: "F16081" },
      ),
    ).toBeNull();
  });
});

describe("arguments", () => {
  it("are read, with one maker for twenty products when none are asked for", () => {
    expect(readArguments([])).toEqual({ reset: false, products: 0, producers: 1 });
    expect(readArguments(["--products", "10000"])).toEqual({ reset: false, products: 10_000, producers: 500 });
    expect(readArguments(["--reset", "--products", "50", "--producers", "7"])).toEqual({
      reset: true,
      products: 50,
      producers: 7,
    });
  });

  it("are refused when they are not understood", () => {
    expect(() => readArguments(["--product", "5"])).toThrow('unknown argument "--product"');
    expect(() => readArguments(["--products", "-5"])).toThrow("whole number");
    expect(() => readArguments(["--products"])).toThrow("whole number");
  });
});
