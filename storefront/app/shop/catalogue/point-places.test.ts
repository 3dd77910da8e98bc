import { NO_FILTERS } from "./filters";
import { pointPlaces } from "./point-places";

const base = { producers: [], products: [], sales_points: [] };
const district = {
  code: "F399",
  slug: "hoang-hoa-f399",
  name: "Hoằng Hóa",
  kind: "huyện",
  level: "district" as const,
  ended: true,
};

describe("places whose sales points are offered", () => {
  it("are the chosen ones and those that the words name, each once, without communes", () => {
    const commune = { ...district, code: "16531", level: "commune" as const };
    const found = pointPlaces({
      filters: { ...NO_FILTERS, provinces: ["38"], communes: ["16531"] },
      places: [
        { value: "38", label: "Thanh Hóa" },
        { value: "16531", label: "Xã Hoằng Lộc" },
      ],
      elsewhere: {
        ...base,
        places: [district, commune, { ...district, code: "38", name: "Thanh Hóa", level: "province" }],
      },
    });
    expect(found).toEqual([
      { query: "tinh=38", name: "Thanh Hóa" },
      { query: "huyen=F399", name: "huyện Hoằng Hóa" },
    ]);
  });
});
