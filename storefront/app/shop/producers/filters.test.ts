import { parseProducerFilters, producerSearch } from "./filters";

const parse = (query: string) => parseProducerFilters(new URLSearchParams(query));

describe("the address of the producers", () => {
  it("comes back the same after being written", () => {
    const filters = parse("q=h%E1%BB%A3p+t%C3%A1c&loai-hinh=cooperative&tinh=38&trang=2");
    expect(filters).toEqual({ q: "hợp tác", kind: "cooperative", province: "38", page: 2 });
    expect(parse(producerSearch(filters))).toEqual(filters);
  });

  it("leaves out what it cannot use", () => {
    expect(parse("loai-hinh=bank&tinh=%27%3B&trang=-4&q=%00")).toEqual({ q: "", kind: null, province: null, page: 1 });
    expect(parse("trang=1.5").page).toBe(1);
    expect(producerSearch(parse(""))).toBe("");
  });
});
