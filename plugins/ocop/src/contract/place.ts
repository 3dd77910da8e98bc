import { z } from "@medusajs/framework/zod";

/** Readable names of where something is: today's commune and province, and the historical district, where known. */
export const placeLabels = z.object({
  commune: z.string().nullable(),
  district: z.string().nullable(),
  province: z.string().nullable(),
});
export type PlaceLabels = z.infer<typeof placeLabels>;

const printed = z.string().trim().min(1).max(120).nullish();
const unitCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^F?[0-9A-Z]{1,8}$/)
  .nullish();

/** The place columns as an operator may write them; coordinates in integer microdegrees (WGS 84). */
export const placeInput = {
  commune_as_printed: printed,
  district_as_printed: printed,
  province_as_printed: printed,
  former_unit_code: unitCode,
  commune_code: unitCode,
  province_code: unitCode,
  district_code: unitCode,
  latitude_e6: z.int().min(-90_000_000).max(90_000_000).nullish(),
  longitude_e6: z.int().min(-180_000_000).max(180_000_000).nullish(),
};

/** A day as YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export const isoDay = z.iso.date();
