import { describe, expect, it } from "vitest";
import { apiQuery, filterQuery, readFilters } from "./list-filters";

describe("the filters of an office's list", () => {
  it("go from the address to the API and back, without what is empty or not known", () => {
    const { filters, page } = readFilters(
      new URLSearchParams("q=%20ch%E1%BB%A3&loai=shop&kiem-tra=never&huyen=&la=1&hinh-thuc=true&trang=3"),
    );
    expect(page).toBe(3);
    expect(apiQuery(filters).toString()).toBe(
      new URLSearchParams({ q: "chợ", kind: "shop", freshness: "never", fair: "true" }).toString(),
    );
    expect(readFilters(new URLSearchParams(filterQuery(filters)))).toEqual({ filters, page: 1 });
  });

  it("are nothing where nothing was asked", () => {
    const { filters, page } = readFilters(new URLSearchParams("trang=-1&q=%20"));
    expect([filterQuery(filters), apiQuery(filters).size, page]).toEqual(["", 0, 1]);
  });
});
