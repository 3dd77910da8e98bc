import { producerPortal as en } from "../shared/i18n/en/producer-portal";
import { pair } from "../shared/i18n/use-texts";
import { producerPortal as vi } from "../shared/i18n/vi/producer-portal";

/** Words of the producers' portal in a language. */
export const portalTexts = pair(vi, en);
