import { z } from "@medusajs/framework/zod";
import { isoDay } from "./place";
import { textUpTo } from "./text";

/** Body of `POST /producer/holiday`: closed from the first day to the last, both included; null opens again. */
export const holidayBody = z.strictObject({
  holiday: z
    .strictObject({ from: isoDay, to: isoDay, note: textUpTo(300).default(null) })
    .refine(({ from, to }) => from <= to, { path: ["to"] })
    .nullable(),
});
export type Holiday = NonNullable<z.output<typeof holidayBody>["holiday"]>;
/** Answer of `GET` and `POST /producer/holiday`; `closed` says whether it counts today. */
export interface HolidayAnswer {
  holiday: Holiday | null;
  closed: boolean;
}
