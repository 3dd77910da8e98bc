import { producerNumbers as en } from "../../shared/i18n/en/producer-numbers";
import { pair } from "../../shared/i18n/use-texts";
import { producerNumbers as vi } from "../../shared/i18n/vi/producer-numbers";

/** Words of the page of numbers in a language. */
export const numbersTexts = pair(vi, en);
