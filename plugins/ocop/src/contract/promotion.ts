import { z } from "@medusajs/framework/zod";
import { FEATURE_PAGES, FEATURE_STATES, MOST_FEATURE_DAYS } from "../shared/promotion-vocabulary";
import { isoDay } from "./place";
import { limit, offset, reference } from "./query";
import type { SalesPointCard } from "./sales-point";

/** Query of `GET /store/features`: of one unit's page (code or slug), else of the home page. */
export const featureQuery = z.strictObject({ unit: reference.optional() });

/** A featured point or fair with goods that may be advertised. */
export type FeaturedPoint = {
  id: string;
  sales_point: SalesPointCard;
  /** Names of goods there that may be advertised to everybody, last seen first. */
  goods: string[];
};
export type FeaturesAnswer = { features: FeaturedPoint[] };

/** Query of `GET /office/promotions`. */
export const officeFeatureQuery = z.strictObject({
  state: z.enum(FEATURE_STATES).optional(),
  limit: limit(20),
  offset,
});

export const officeFeature = z.object({
  id: z.string(),
  sales_point: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
  page: z.enum(FEATURE_PAGES),
  /** Whose page; null for the home page. */
  unit: z.object({ code: z.string(), name: z.string(), slug: z.string() }).nullable(),
  from_day: z.string(),
  to_day: z.string(),
  state: z.enum(FEATURE_STATES),
  /** Whether the card stands on its page today; features take turns where there are more than places. */
  shown_today: z.boolean(),
  /** How often a page with the card was opened, and how often somebody went on from it; of the last 400 days. */
  views: z.int(),
  clicks: z.int(),
  ended_reason: z.string().nullable(),
});
export type OfficeFeature = z.infer<typeof officeFeature>;

export const officeFeaturesAnswer = z.object({
  features: z.array(officeFeature),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
});
export type OfficeFeaturesAnswer = z.infer<typeof officeFeaturesAnswer>;

/** Body of `POST /office/promotions`. */
export const featureBody = z
  .strictObject({
    sales_point_id: reference,
    page: z.enum(FEATURE_PAGES),
    /** Code of the unit whose page it is, today's or former, in the office's area. */
    unit_code: reference.nullable().default(null),
    /** First day, YYYY-MM-DD. */
    from_day: isoDay,
    days: z.int().min(1).max(MOST_FEATURE_DAYS),
  })
  .refine(({ page, unit_code }) => (page === "place") === (unit_code !== null), {
    path: ["unit_code"],
    message: "a unit for the page of a place, none for the home page",
  });
export type FeatureBody = z.output<typeof featureBody>;

/** Body of `POST /office/promotions/:id/end`: ends it today. */
export const featureEndBody = z.strictObject({ reason: z.string().trim().min(3).max(500) });
