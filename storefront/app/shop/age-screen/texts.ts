import { age as en } from "../../shared/i18n/en/age";
import { pair } from "../../shared/i18n/use-texts";
import { age as vi } from "../../shared/i18n/vi/age";

/** Words of the age screen in a language. */
export const ageTexts = pair(vi, en);
