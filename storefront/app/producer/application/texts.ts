import { producerApplication as en } from "../../shared/i18n/en/producer-application";
import { pair } from "../../shared/i18n/use-texts";
import { producerApplication as vi } from "../../shared/i18n/vi/producer-application";

/** Words of the application, its papers and its consents in a language. */
export const applicationTexts = pair(vi, en);
