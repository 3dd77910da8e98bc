import { describe, expect, it } from "vitest";
import { apiQuery, filterAddress, PRODUCER_FILTERS, PRODUCT_FILTERS, readFilters } from "./filters";

const read = (address: string) => readFilters(PRODUCT_FILTERS, new URLSearchParams(address));

describe("filters of the register", () => {
  it("are read from an address, and written as the same one", () => {
    const address =
      "tim=ch%C3%A8&don-vi=F399&nhom=food&sao=4&het-han=90&phan-nhom=B%C3%A1nh&tinh-trang=active&tiem-nang=1&sap-xep=stars";
    const filters = read(address);
    expect(filters).toEqual({
      q: "chè",
      unit: "F399",
      group: "food",
      stars: "4",
      expires_within: "90",
      sub_group: "Bánh",
      standing: "active",
      potential_five: "1",
      sort: "stars",
    });
    const again = new URL(filterAddress(PRODUCT_FILTERS, "https://a/b", filters, 3)).searchParams;
    expect(readFilters(PRODUCT_FILTERS, again)).toEqual(filters);
    expect(again.get("trang")).toBe("3");
  });

  it("are left out where they say nothing that is known", () => {
    expect(read("sao=6&nhom=xe&don-vi=%20a%20b%20&het-han=1&tim=%20&x=1")).toEqual({});
    expect(readFilters(PRODUCER_FILTERS, new URLSearchParams("tren-cho=active&tinh-trang=active"))).toEqual({
      status: "active",
    });
    expect(readFilters(PRODUCER_FILTERS, new URLSearchParams("doi-thong-tin=2"))).toEqual({});
  });

  it("ask the API for the page", () => {
    expect(apiQuery({ q: "a" }, new URLSearchParams("trang=2"))).toEqual({ query: "q=a&limit=50&offset=50", page: 2 });
  });
});
