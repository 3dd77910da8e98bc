import { producers as en } from "../../shared/i18n/en/producers";
import { pair } from "../../shared/i18n/use-texts";
import { producers as vi } from "../../shared/i18n/vi/producers";

/** Words of the producers' pages in a language. */
export const producerTexts = pair(vi, en);
