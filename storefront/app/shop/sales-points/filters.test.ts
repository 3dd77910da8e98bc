import {
  apiFilters,
  countSet,
  NO_FILTERS,
  readFilters,
  withoutWindow,
  writeFilters,
  type SalesPointFilters,
} from "./filters";

const all: SalesPointFilters = {
  province: "thanh-hoa-38",
  district: "F399",
  kind: "post_office",
  product: "nuoc-mam-ba-lang-abc234",
  near: { lat: 19.8067, lng: 105.7852 },
  bbox: [105, 19, 106, 20],
  openNow: true,
  page: 3,
};

describe("the filters in an address", () => {
  it("come back as they were written", () => {
    expect(readFilters(new URLSearchParams(writeFilters(all)))).toEqual({ filters: all, ignored: [] });
    expect(writeFilters(NO_FILTERS)).toBe("");
  });

  it("keep coordinates legible", () => {
    expect(writeFilters({ ...NO_FILTERS, near: { lat: 19.8, lng: 105.7 } })).toBe("?gan=19.8,105.7");
  });

  it.each([
    ["tinh", "a b"],
    ["tinh", "x\0y"],
    ["huyen", "\uD800"],
    ["tinh", "a".repeat(10_000)],
    ["loai", "<script>"],
    ["gan", "hà nội"],
    ["gan", "105,19,3"],
    ["khung", "106,20,105,19"],
    ["mo-cua", "yes"],
    ["trang", "-1"],
    ["trang", "0"],
    ["trang", "99999"],
    ["trang", "1.5"],
  ])("are ignored and named when malformed: %s", (key, value) => {
    const { filters, ignored } = readFilters(new URLSearchParams([[key, value]]));
    expect(filters).toEqual(NO_FILTERS);
    expect(ignored).toEqual([key]);
  });

  it("do not mind empty fields of a plain form", () => {
    expect(readFilters(new URLSearchParams("tinh=&huyen=&loai=&gan="))).toEqual({ filters: NO_FILTERS, ignored: [] });
  });
});

describe("the filters for the API", () => {
  it("use its words and give a radius only with a point", () => {
    expect(apiFilters(all)).toMatchObject({
      province: "thanh-hoa-38",
      radius_km: "50",
      bbox: "105,19,106,20",
      open_now: "true",
    });
    expect(apiFilters(NO_FILTERS)).toEqual({});
  });
  it("leave the window out for the markers", () => {
    expect(apiFilters(withoutWindow(all))).not.toHaveProperty("bbox");
  });
  it("count what a reader set", () => {
    expect(countSet(all)).toBe(6);
    expect(countSet({ ...NO_FILTERS, bbox: [1, 1, 2, 2], page: 4 })).toBe(0);
  });
});
