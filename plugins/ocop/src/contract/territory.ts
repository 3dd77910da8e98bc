import { z } from "@medusajs/framework/zod";
import { isIsoDay } from "../shared/clock";
import { KINDS, LEVELS, SUCCESSION_KINDS } from "../shared/territory";
import { limit, MAX_SEARCH_CHARS, offset, reference, searchText } from "./query";

const level = z.enum(LEVELS);

/**
 * `GET /store/territory/units`. `as_of`: a day, or "any"; without it today's units and the historical districts
 * answer, and with `q` or an ended `parent` every unit there ever was.
 */
export const unitListQuery = z.strictObject({
  level: level.optional(),
  parent: reference.optional(),
  as_of: z.union([z.literal("any"), z.string().refine(isIsoDay)]).optional(),
  q: searchText,
  limit: limit(50),
  offset,
});

const written = z
  .string()
  .max(MAX_SEARCH_CHARS)
  .transform((text) => text.normalize("NFC").trim());

/** `GET /store/territory/resolve`: an address as a buyer writes it; `province` may also be a code or slug. */
export const resolveQuery = z.strictObject({
  commune: written.pipe(z.string().min(1)),
  district: written.optional(),
  province: written.optional(),
});

const day = z.iso.date().nullable();

/** A unit as an answer names it. `full_name` carries the kind: "Huyện Hoằng Hóa". */
export const unitRef = z.object({
  code: z.string(),
  name: z.string(),
  full_name: z.string(),
  kind: z.enum(KINDS),
  level,
  slug: z.string(),
  parent_code: z.string().nullable(),
  valid_from: day,
  valid_to: day,
});
export type UnitRef = z.infer<typeof unitRef>;

/** A unit before or after another; `share` is the part (0 to 1) of the ended unit's communes that went there. */
export const unitNeighbour = unitRef.extend({ succession: z.enum(SUCCESSION_KINDS), share: z.number().nullable() });
export type UnitNeighbour = z.infer<typeof unitNeighbour>;

const earlierForm = z.object({
  full_name: z.string(),
  name: z.string(),
  kind: z.enum(KINDS),
  valid_to: z.iso.date(),
  decree: z.string(),
});

/** A unit in full; the point is in decimal degrees (WGS 84), for labels. */
export const unit = unitRef.extend({
  decree: z.string().nullable(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  earlier: z.array(earlierForm),
  /** Today's province on whose land the unit lies or lay. */
  province_code: z.string().nullable(),
  /** Names of the units around it, nearest first. */
  within: z.array(z.string()),
  successors: z.array(unitNeighbour),
});
export type UnitAnswerBody = z.infer<typeof unit>;

export const unitListAnswer = z.object({
  units: z.array(unit),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
});
export type UnitListAnswer = z.infer<typeof unitListAnswer>;

export const unitDetailAnswer = z.object({
  unit,
  parents: z.array(unitRef),
  /** Today's province, also for an ended unit. */
  province: unitRef.nullable(),
  successors: z.array(unitNeighbour),
  predecessors: z.array(unitNeighbour),
  /** Slug of the page that took over for good: set for ended provinces and communes, never for districts. */
  moved_to: z.string().nullable(),
});
export type UnitDetailAnswer = z.infer<typeof unitDetailAnswer>;

export const resolveAnswer = z.object({
  matches: z.array(
    z.object({ commune: unitRef, province: unitRef, via: z.enum(["current", "former"]), note: z.string().nullable() }),
  ),
});
export type ResolveAnswer = z.infer<typeof resolveAnswer>;
