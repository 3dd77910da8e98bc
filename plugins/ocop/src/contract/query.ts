import { z } from "@medusajs/framework/zod";

/** Longest search text that a list accepts; longer input is refused with the field named. */
export const MAX_SEARCH_CHARS = 200;
/** Largest page a list gives (http.md). */
export const MAX_LIMIT = 100;
/** Deep paging ends here: beyond it a database scan costs more than any reader gains. */
export const MAX_OFFSET = 1_000_000;

const integer = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** `limit`: 1 to `max` rows, `fallback` when absent. */
export function limit(fallback: number, max = MAX_LIMIT) {
  return integer.pipe(z.number().min(1).max(max)).default(fallback);
}

/** `offset`: rows to skip. */
export const offset = integer.pipe(z.number().max(MAX_OFFSET)).default(0);

/** `page`: counted from 1. */
export const page = integer.pipe(z.number().min(1).max(MAX_OFFSET)).default(1);

/** Free search text: trimmed, NFC (phones send NFD), at most 200 characters; blank counts as absent. */
export const searchText = z
  .string()
  .max(MAX_SEARCH_CHARS)
  .transform((text) => text.normalize("NFC").trim() || undefined)
  .optional();

/** A code, slug or id as it stands in an address. */
export const reference = z
  .string()
  .trim()
  .min(1)
  .max(MAX_SEARCH_CHARS)
  .regex(/^[\p{L}\p{N}_.-]+$/u);

/** `format` of a list that is saved as a file. */
export const fileFormat = z.enum(["xlsx", "csv"]).default("xlsx");
/** Query of a list that is saved as a file and has no filters. */
export const fileQuery = z.strictObject({ format: fileFormat });

/** `true`/`1` or `false`/`0`. */
export const flag = z.enum(["true", "false", "1", "0"]).transform((text) => text === "true" || text === "1");

const decimal = z
  .string()
  .trim()
  .regex(/^-?\d{1,3}(\.\d{1,12})?$/)
  .transform(Number);
const latitude = decimal.pipe(z.number().min(-90).max(90));
const longitude = decimal.pipe(z.number().min(-180).max(180));

function parts(count: number) {
  return z
    .string()
    .max(120)
    .transform((text) => text.split(","))
    .refine((list) => list.length === count);
}

/** `near=lat,lng` in decimal degrees (WGS 84). */
export const near = parts(2)
  .pipe(z.tuple([latitude, longitude]))
  .transform(([lat, lng]) => ({ lat, lng }));

/** `bbox=w,s,e,n` in decimal degrees; south must not be above north. West above east crosses the antimeridian. */
export const bbox = parts(4)
  .pipe(z.tuple([longitude, latitude, longitude, latitude]))
  .transform(([west, south, east, north]) => ({ west, south, east, north }))
  .refine((box) => box.south <= box.north);

/** `radius_km`: kilometres around `near`. */
export const radiusKm = z
  .string()
  .trim()
  .regex(/^\d{1,4}(\.\d{1,3})?$/)
  .transform(Number)
  .pipe(z.number().gt(0).max(2000));
