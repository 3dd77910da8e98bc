import type { OfficePromotionsTexts } from "../../shared/i18n/vi/office-promotions";
import { formTexts } from "../../shared/session/form-text";

const FIELDS = ["sales_point_id", "page", "unit_code", "from_day", "days"] as const;
export type FeatureFields = Record<(typeof FIELDS)[number], string>;
export type FeatureFaults = Partial<Record<keyof FeatureFields, string>>;

const MOST_DAYS = 60;

export function readFeature(form: FormData): FeatureFields {
  return formTexts(form, FIELDS);
}

/** What of it cannot be right. */
export function featureFaults(
  { sales_point_id, page, unit_code, from_day, days }: FeatureFields,
  words: OfficePromotionsTexts["faults"],
): FeatureFaults {
  const fits = /^\d{1,2}$/.test(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS;
  return {
    ...(sales_point_id === "" ? { sales_point_id: words.needed } : {}),
    ...(page === "place" && unit_code === "" ? { unit_code: words.unit } : {}),
    ...(from_day === "" ? { from_day: words.needed } : {}),
    ...(fits ? {} : { days: words.days }),
  };
}

/** The same as the API takes it; the home page has no unit, whatever was left chosen. */
export function featureBody({ sales_point_id, page, unit_code, from_day, days }: FeatureFields) {
  return { sales_point_id, page, unit_code: page === "place" ? unit_code : null, from_day, days: Number(days) };
}
