import { openingHours, salesPointJsonLd } from "./json-ld";
import type { SalesPointDetail } from "./types";

const noon = [
  ["08:00", "12:00"],
  ["13:30", "24:00"],
] as const;
const point: SalesPointDetail = {
  id: "sp_1",
  slug: "phuc-hau-mart-abc234",
  name: "Phúc Hậu Mart",
  kind: "shop",
  address: "Phường Vĩnh Phúc",
  is_demo: false,
  place: { commune: null, district: "Quận Ba Đình", province: "Thành phố Hà Nội" },
  province_code: "01",
  district_code: "F001",
  lat: 21.04,
  lng: 105.8,
  open_now: true,
  stall_count: null,
  goods_count: 0,
  last_verified_on: null,
  is_fair: false,
  starts_on: null,
  ends_on: null,
  photo: null,
  status: "open",
  operator: null,
  hours: { mon: noon, tue: noon },
  hour_exceptions: [{ date: "2027-02-06", ranges: [] }],
  phone: "0241234567",
  photos: ["/media/a.webp"],
  recognition_decision: null,
  recognised_by: null,
  recognised_on: null,
  funder: null,
  maintain_until: null,
  opened_on: null,
  closed_on: null,
  updated_at: "2026-11-20T00:00:00Z",
  goods: [],
};
const graph = (of: SalesPointDetail): Record<string, unknown> =>
  salesPointJsonLd(of, "https://shop.test", "https://shop.test/diem-ban/x", "2026-11-23");

describe("openingHours", () => {
  it("says days with the same hours once per range and never 24:00", () => {
    expect(openingHours({ mon: noon, tue: noon })).toEqual([
      { "@type": "OpeningHoursSpecification", dayOfWeek: ["Monday", "Tuesday"], opens: "08:00", closes: "12:00" },
      { "@type": "OpeningHoursSpecification", dayOfWeek: ["Monday", "Tuesday"], opens: "13:30", closes: "23:59" },
    ]);
  });
});

describe("salesPointJsonLd", () => {
  it("is a local business with position, hours and the day it stays closed", () => {
    const ld = graph(point);
    expect(ld["@type"]).toContain("LocalBusiness");
    expect(ld["geo"]).toEqual({ "@type": "GeoCoordinates", latitude: 21.04, longitude: 105.8 });
    expect(ld["image"]).toEqual(["https://shop.test/media/a.webp"]);
    expect(ld["openingHoursSpecification"]).toContainEqual({
      "@type": "OpeningHoursSpecification",
      validFrom: "2027-02-06",
      validThrough: "2027-02-06",
      opens: "00:00",
      closes: "00:00",
    });
  });
  it("claims nothing it does not know", () => {
    const ld = graph({ ...point, hours: null, hour_exceptions: [], lat: null, photos: [] });
    expect(ld["openingHoursSpecification"]).toBeUndefined();
    expect(ld["geo"]).toBeUndefined();
    expect(ld["image"]).toBeUndefined();
  });
  it("is an event when it is a fair", () => {
    expect(graph({ ...point, is_fair: true, starts_on: "2026-12-01", ends_on: "2026-12-06" })).toMatchObject({
      "@type": "Event",
      startDate: "2026-12-01",
      endDate: "2026-12-06",
    });
  });
});
