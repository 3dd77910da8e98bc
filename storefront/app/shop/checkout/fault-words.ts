import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import type { FieldFaults, FieldName } from "./fields";

/** The sentence for a field's fault; undefined when the field is fine. */
export function faultText(words: CheckoutTexts, faults: FieldFaults, name: FieldName): string | undefined {
  const fault = faults[name];
  if (fault === undefined) return undefined;
  return fault === "required" ? words.faults.required[name] : words.faults[fault];
}
