import { z } from "@medusajs/framework/zod";
import { ACCOUNT_ERRORS } from "./account";
import { BANK_ERRORS } from "./bank";
import { CERTIFICATE_ERRORS } from "./certificate";
import { CHECKOUT_ERRORS } from "./checkout";
import { COUNCIL_ERRORS } from "./council";
import { DOSSIER_ERRORS } from "./dossier";
import { INQUIRY_ERRORS } from "./inquiry";
import { LETTER_ERRORS } from "./letter";
import { LISTING_ERRORS } from "./listing";
import { LOT_ERRORS } from "./lot";
import { OFFICE_ERRORS } from "./office";
import { ORDER_ERRORS } from "./order";
import { PAYOUT_ERRORS } from "./payout";
import { PRODUCER_ERRORS } from "./producer";
import { PROMOTION_ERRORS } from "./promotion";
import { RATING_ERRORS } from "./rating";
import { REGISTER_ERRORS } from "./register";
import { REQUEST_ERRORS } from "./request";
import { REVIEW_ERRORS } from "./review";
import { SALES_POINT_ERRORS } from "./sales-point";
import { TERRITORY_ERRORS } from "./territory";

export { LANGUAGES, type Language } from "./entry";

/**
 * Every error code that screens may rely on, one file a noun. Codes are stable: add freely, rename never.
 * Workflows throw `MedusaError(type, english, code)`; a code of this table gets its message
 * in the reader's language on the way out.
 */
export const ERRORS = {
  ...REQUEST_ERRORS,
  ...ACCOUNT_ERRORS,
  ...OFFICE_ERRORS,
  ...PRODUCER_ERRORS,
  ...LISTING_ERRORS,
  ...LOT_ERRORS,
  ...REVIEW_ERRORS,
  ...INQUIRY_ERRORS,
  ...LETTER_ERRORS,
  ...TERRITORY_ERRORS,
  ...SALES_POINT_ERRORS,
  ...PROMOTION_ERRORS,
  ...CERTIFICATE_ERRORS,
  ...REGISTER_ERRORS,
  ...DOSSIER_ERRORS,
  ...RATING_ERRORS,
  ...COUNCIL_ERRORS,
  ...CHECKOUT_ERRORS,
  ...ORDER_ERRORS,
  ...BANK_ERRORS,
  ...PAYOUT_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** The body of every error answer. `fields` maps a field's path to what is wrong with it. */
export const errorBody = z.object({
  type: z.string(),
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
});
export type ErrorBody = z.infer<typeof errorBody>;

/** True when `code` is one of ours, so that its message can be translated. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(ERRORS, code);
}
