import type { LetterTemplateCode } from "../../../shared/letter-vocabulary";
import { COUNCIL_INVITATION } from "./council-invitation";
import { EXPIRY_NOTICE } from "./expiry-notice";
import { MISSING_PAPERS } from "./missing-papers";
import { RE_RATING_REMINDER } from "./re-rating-reminder";
import type { LetterTemplate } from "./types";

/** Every template by its code. */
export const TEMPLATES: Readonly<Record<LetterTemplateCode, LetterTemplate>> = {
  expiry_notice: EXPIRY_NOTICE,
  re_rating_reminder: RE_RATING_REMINDER,
  missing_papers: MISSING_PAPERS,
  council_invitation: COUNCIL_INVITATION,
};
