import { producerProfile as en } from "../../shared/i18n/en/producer-profile";
import { pair } from "../../shared/i18n/use-texts";
import { producerProfile as vi } from "../../shared/i18n/vi/producer-profile";

/** Words of the producer's own page in a language. */
export const profileTexts = pair(vi, en);
