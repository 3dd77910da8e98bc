import type { BuyerApi } from "../../shared/api/answers.server";
import type { OfficePromotionsTexts } from "../../shared/i18n/vi/office-promotions";
import { formText } from "../../shared/session/form-text";
import { featureBody, type FeatureFaults, featureFaults, type FeatureFields, readFeature } from "./feature-fields";

/** A form of the page that was refused, with what was typed into it. */
type Refused =
  | { act: "feature"; status: number; message: string | null; typed: FeatureFields; faults: FeatureFaults }
  | { act: "end"; status: number; message: string | null; id: string; reason: string; fault: string | null };

/** Features a point, or ends a feature. @returns what was refused, or null when it was done */
export async function actOnPromotions(
  api: BuyerApi,
  form: FormData,
  words: OfficePromotionsTexts["faults"],
): Promise<Refused | null> {
  if (formText(form, "act") === "end") {
    const [id, reason] = [formText(form, "id"), formText(form, "reason")];
    const answer = await api.post(`/office/promotions/${encodeURIComponent(id)}/end`, { reason });
    if (answer.ok) return null;
    const { status, message, fields } = answer;
    return { act: "end", status, message, id, reason, fault: fields.reason ?? null };
  }
  const typed = readFeature(form);
  const faults = featureFaults(typed, words);
  if (Object.keys(faults).length > 0) return { act: "feature", status: 400, message: null, typed, faults };
  const answer = await api.post("/office/promotions", featureBody(typed));
  if (answer.ok) return null;
  return { act: "feature", status: answer.status, message: answer.message, typed, faults: answer.fields };
}
