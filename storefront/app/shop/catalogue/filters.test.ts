import { countActive, isDeep, NO_FILTERS, readFilters, writeFilters } from "./filters";

const read = (query: string) => readFilters(new URLSearchParams(query));

describe("the address of the catalogue", () => {
  it("is read the way forms and links write it", () => {
    const { filters, ignored } = read(
      "q=m%E1%BA%ADt+ong&sao=4&sao=5&nhom=food,herbal&tinh=38&gia-tu=50.000&gia-den=200000&con-hang=1&sap-xep=gia-tang&trang=3",
    );
    expect(filters).toEqual({
      ...NO_FILTERS,
      q: "mật ong",
      stars: ["5", "4"],
      groups: ["food", "herbal"],
      provinces: ["38"],
      priceFrom: 50_000,
      priceTo: 200_000,
      inStock: true,
      sort: "price_asc",
      page: 3,
    });
    expect(ignored).toEqual([]);
  });

  it("comes back the same after being written", () => {
    const { filters } = read("?q=n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm&sao=5&huyen=F399&chu-the=htx-le-gia-2k4mqx&trang=2");
    expect(readFilters(new URLSearchParams(writeFilters(filters))).filters).toEqual(filters);
    expect(writeFilters(NO_FILTERS)).toBe("");
  });

  it("names what it cannot read and keeps the rest", () => {
    const { filters, ignored } = read(
      "sao=7,4&nhom=weapons&tinh=%27%3B--&gia-tu=-5&gia-den=abc&con-hang=maybe&sap-xep=random&trang=-1",
    );
    expect(ignored).toEqual(["sao", "nhom", "tinh", "gia-tu", "gia-den", "con-hang", "sap-xep", "trang"]);
    expect(filters).toEqual({ ...NO_FILTERS, stars: ["4"] });
  });

  it("reads trees, makers, standards and where to send", () => {
    const { filters, ignored } = read(
      "?nhom=food&nhom-con=food.che-bien&tinh=thanh-hoa-38&tinh=38&huyen=hoang-hoa-f399&loai-chu-the=household,cooperative&tieu-chuan=vietgap&giao-toi=nghe-an-40",
    );
    expect(filters).toEqual({
      ...NO_FILTERS,
      groups: ["food"],
      subGroups: ["food.che-bien"],
      provinces: ["38"],
      districts: ["F399"],
      producerKinds: ["cooperative", "household"],
      standards: ["vietgap"],
      deliversTo: "40",
    });
    expect(ignored).toEqual([]);
    expect(readFilters(new URLSearchParams(writeFilters(filters))).filters).toEqual(filters);
    expect(countActive(filters)).toBe(8);
  });

  it("names new filters that it cannot read, too", () => {
    const { filters, ignored } = read("nhom-con=weapons.guns&loai-chu-the=pirate&tieu-chuan=%3Cb%3E&giao-toi=01,38");
    expect(ignored).toEqual(["nhom-con", "loai-chu-the", "tieu-chuan", "giao-toi"]);
    expect(filters).toEqual({ ...NO_FILTERS, deliversTo: "01" });
  });

  it("leaves out empty fields of a form without a word", () => {
    expect(read("q=&sao=&tinh=&gia-tu=&gia-den=&sap-xep=")).toEqual({ filters: NO_FILTERS, ignored: [] });
  });

  it("cuts endless text, and drops control characters and halves of pairs", () => {
    expect(read(`q=${"a".repeat(10_000)}`).filters.q).toHaveLength(100);
    expect(read(`q=${"a".repeat(10_000)}`).ignored).toEqual(["q"]);
    expect(readFilters(new URLSearchParams([["q", "a\u0000b\uD800c"]])).filters.q).not.toMatch(/[\u0000\uD800]/);
  });

  it("puts a turned price range right", () => {
    expect(read("gia-tu=900&gia-den=100").filters).toMatchObject({ priceFrom: 100, priceTo: 900 });
  });

  it("refuses a page far beyond every list", () => {
    expect(read("trang=99999").ignored).toEqual(["trang"]);
    expect(read("trang=1e3").filters.page).toBe(1);
  });
});

describe("what search engines may list", () => {
  it("is one choice at most", () => {
    expect(isDeep(read("nhom=food").filters)).toBe(false);
    expect(isDeep(read("nhom=food&trang=2").filters)).toBe(false);
    expect(isDeep(read("nhom=food&sao=5").filters)).toBe(true);
    expect(isDeep(read("q=che").filters)).toBe(true);
    expect(isDeep(read("gia-den=100000").filters)).toBe(true);
  });

  it("counts choices, not pages", () => {
    expect(countActive(read("sao=5,4&tinh=38&gia-tu=1&trang=4&q=x").filters)).toBe(4);
  });
});
