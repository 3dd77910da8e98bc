import { shell } from "../../shared/i18n/vi/shell";
import { catalogue } from "../../shared/i18n/vi/catalogue";
import { activeChips, priceName } from "./chips";
import { NO_FILTERS } from "./filters";
import { NO_FACETS } from "./no-facets.fixture";

const facets = {
  ...NO_FACETS,
  deliversTo: [{ value: "40", label: "Nghệ An", count: 9 }],
};
const places = [{ value: "38", label: "Thanh Hóa" }];
const filters = {
  ...NO_FILTERS,
  q: "mắm",
  stars: ["5", "4"],
  provinces: ["38", "99"],
  producerKinds: ["household"],
  deliversTo: "40",
  priceFrom: 0,
  priceTo: 50_000,
  inStock: true,
  page: 3,
};

describe("chips of what is filtered by", () => {
  const chips = activeChips({ filters, facets, places }, catalogue, shell);

  it("name every choice, by its label where one is known", () => {
    expect(chips.map(({ name }) => name)).toEqual([
      "5 sao",
      "4 sao",
      "Thanh Hóa",
      "99",
      "Hộ kinh doanh",
      "Giao tới Nghệ An",
      "Dưới 50.000 ₫",
      "Còn hàng",
    ]);
  });

  it("take away only themselves, keep the search and go back to the first page", () => {
    expect(chips[0]?.without).toEqual({ ...filters, stars: ["4"], page: 1 });
    expect(chips[5]?.without).toEqual({ ...filters, deliversTo: null, page: 1 });
    expect(chips[6]?.without).toEqual({ ...filters, priceFrom: null, priceTo: null, page: 1 });
  });
});

describe("a price range in words", () => {
  it("has one end or two", () => {
    expect(priceName(1_000_000, null, catalogue)).toBe("Từ 1.000.000 ₫");
    expect(priceName(50_000, 100_000, catalogue)).toBe("50.000 ₫ – 100.000 ₫");
  });
});
