import { producerLots as en } from "../../shared/i18n/en/producer-lots";
import { pair } from "../../shared/i18n/use-texts";
import { producerLots as vi } from "../../shared/i18n/vi/producer-lots";

/** Words of lots and labels in a language. */
export const lotTexts = pair(vi, en);
