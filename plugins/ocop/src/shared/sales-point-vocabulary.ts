type Kind = {
  /** Whether decision 950/QĐ-BCT (18/04/2023) names it as a location of an OCOP introduction and sales point. */
  in_950: boolean;
  vi: string;
  en: string;
};

/**
 * Location kinds of decision 950/QĐ-BCT (18/04/2023) on points that introduce and sell OCOP goods, as data; "shop" is
 * ours, for recognised points that the decision's list does not name.
 */
export const SALES_POINT_KIND_LABELS = {
  transport_hub: {
    in_950: true,
    vi: "Nhà ga, sân bay, bến xe, bến cảng",
    en: "Station, airport, bus station or port",
  },
  rest_stop: { in_950: true, vi: "Trạm dừng nghỉ", en: "Highway rest stop" },
  mall_supermarket_market: {
    in_950: true,
    vi: "Trung tâm thương mại, siêu thị, chợ",
    en: "Mall, supermarket or market",
  },
  tourist_site: {
    in_950: true,
    vi: "Khu du lịch, nhà hàng, khách sạn",
    en: "Tourist site, restaurant or hotel",
  },
  craft_village: { in_950: true, vi: "Làng nghề", en: "Craft village" },
  service_centre: {
    in_950: true,
    vi: "Trung tâm dịch vụ, khu công nghiệp",
    en: "Service centre or industrial zone",
  },
  fair_exhibition: {
    in_950: true,
    vi: "Hội chợ, triển lãm, phòng trưng bày",
    en: "Fair, exhibition or showroom",
  },
  post_office: { in_950: true, vi: "Bưu điện, bưu điện văn hóa xã", en: "Post office" },
  shop: { in_950: false, vi: "Cửa hàng", en: "Shop" },
} as const satisfies Record<string, Kind>;

export type SalesPointKind = keyof typeof SALES_POINT_KIND_LABELS;

export const SALES_POINT_KINDS = [
  "transport_hub",
  "rest_stop",
  "mall_supermarket_market",
  "tourist_site",
  "craft_village",
  "service_centre",
  "fair_exhibition",
  "post_office",
  "shop",
] as const satisfies readonly SalesPointKind[];

export const SALES_POINT_STATUSES = ["open", "closed", "suspended"] as const;
export type SalesPointStatus = (typeof SALES_POINT_STATUSES)[number];

/** A producer's wish to have goods at a point: waiting, granted, refused with a reason. */
export const PLACE_REQUEST_STATUSES = ["asked", "approved", "refused"] as const;
export type PlaceRequestStatus = (typeof PLACE_REQUEST_STATUSES)[number];

/** How long ago somebody last stood at a point and checked it (decision 46). */
export const FRESHNESSES = ["fresh", "ageing", "stale", "never"] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** How a check's position agrees with the registered one; unknown when either is missing. */
export const POSITION_VERDICTS = ["near", "far", "unknown"] as const;
export type PositionVerdict = (typeof POSITION_VERDICTS)[number];

/** Points that each district shall have at least (target of the programme in Thanh Hóa, end of 2021). */
export const POINTS_A_DISTRICT = 1;

/** Photos of checks that an office may send in 24 hours. */
export const MAX_POINT_PICTURES_A_DAY = 200;
