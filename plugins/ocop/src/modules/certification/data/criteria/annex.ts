import { z } from "@medusajs/framework/zod";
import type { CriteriaSet } from "./types";

const words = { vi: z.string().min(1), en: z.string().min(1) };
const points = z.int().min(0).max(100);
const criterion = z.strictObject({
  code: z.string().min(1).max(20),
  ...words,
  max: points,
  options: z.array(z.strictObject({ points, ...words })).optional(),
  hint: z.strictObject(words).optional(),
});
const section = z.strictObject({ code: z.string().min(1), ...words, max: points, criteria: z.array(criterion) });
const part = z.strictObject({
  code: z.enum(["A", "B", "C"]),
  ...words,
  max: points,
  sections: z.array(section).nullable(),
});
const productSet = z.strictObject({
  code: z.string().min(1),
  vi: z.string().min(1),
  quality: z.array(criterion).nullable(),
  recorded_total: points.nullable(),
  own_parts: z.array(part).optional(),
});
const knockOut = z.strictObject({
  code: z.string().min(1),
  ...words,
  effect: z.enum(["refused", "not_scored_further", "scored_only_if"]),
  sets: z.array(z.string()).nullable(),
  governs: z.strictObject({ criteria: z.array(z.string()), needs: z.string() }).optional(),
});

const annex = z
  .strictObject({
    parts: z.array(part),
    product_sets: z.array(productSet),
    knock_outs: z.array(knockOut),
    /** Where the annex was published. */
    source: z.string().min(1),
  })
  .nullable();

/** JSON and zod say "undefined" for what is absent; a criteria set leaves it out. */
function plain<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/**
 * A criteria set with the annex of its decision, which is a data file beside it: `null` while the annex has not been
 * obtained, and then the set is scored by whole parts. Its file is laid in between two rounds, since sheets that were begun
 * on parts have no points for its criteria.
 * @param file the data file as it was read
 * @throws ZodError naming the field at fault
 */
export function withAnnex(set: CriteriaSet, file: unknown): CriteriaSet {
  const read = annex.parse(file);
  if (read === null) return set;
  const { source, ...criteria } = read;
  const full = plain<Pick<CriteriaSet, "parts" | "product_sets" | "knock_outs">>(criteria);
  return { ...set, ...full, detail: "full", note: null, sources: [...set.sources, source] };
}
