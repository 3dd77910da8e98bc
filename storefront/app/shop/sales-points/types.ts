import type { HourException, WeeklyHours } from "./hours-view";

export type PlaceLabels = { commune: string | null; district: string | null; province: string | null };

/** A sales point as lists hold it (`GET /store/sales-points`). Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export type SalesPointCard = {
  id: string;
  slug: string;
  name: string;
  kind: string;
  address: string | null;
  place: PlaceLabels;
  province_code: string | null;
  district_code: string | null;
  lat: number | null;
  lng: number | null;
  open_now: boolean | null;
  stall_count: number | null;
  goods_count: number;
  last_verified_on: string | null;
  is_fair: boolean;
  starts_on: string | null;
  ends_on: string | null;
  photo: string | null;
  is_demo?: boolean;
  /** Kilometres from the point that was asked for. */
  distance_km?: number;
};

/** The product behind a good, as far as a line on a shelf shows it. */
export type GoodProduct = {
  slug: string;
  title: string;
  thumbnail: string | null;
  badge: { stars: number; potential_five: boolean; certificate_number: string } | null;
  producer: { slug: string; name: string } | null;
};
export type SalesPointGood = { name: string; last_seen_on: string | null; product: GoodProduct | null };

/** One sales point (`GET /store/sales-points/:slug`). */
export type SalesPointDetail = SalesPointCard & {
  status: "open" | "closed";
  operator: string | null;
  hours: WeeklyHours | null;
  hour_exceptions: HourException[];
  phone: string | null;
  photos: string[];
  recognition_decision: string | null;
  recognised_by: string | null;
  recognised_on: string | null;
  funder: string | null;
  maintain_until: string | null;
  opened_on: string | null;
  closed_on: string | null;
  goods: SalesPointGood[];
};

export type SalesPointList = { sales_points: SalesPointCard[]; count: number; limit: number; offset: number };

type Feature = { geometry: { coordinates: [lng: number, lat: number] }; properties: Omit<SalesPointCard, "lat" | "lng"> };
/** RFC 7946, of all that match and have coordinates; `count` is of all that match. */
export type SalesPointFeatures = { type: "FeatureCollection"; count?: number; features: Feature[] };
