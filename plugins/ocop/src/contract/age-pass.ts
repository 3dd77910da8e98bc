import { z } from "@medusajs/framework/zod";

const part = (max: number) => z.int().min(1).max(max);

/** `POST /store/age-pass`: a birth date. It is judged and forgotten. */
export const agePassBody = z.strictObject({ day: part(31), month: part(12), year: part(9999) });

/** Send `pass` as the header `x-age-pass`; a bad or expired one counts as none. */
export const agePassAnswer = z.object({ pass: z.string(), expires_at: z.iso.datetime() });
export type AgePassAnswer = z.infer<typeof agePassAnswer>;
