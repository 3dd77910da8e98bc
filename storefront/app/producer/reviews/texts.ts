import { producerReviews as en } from "../../shared/i18n/en/producer-reviews";
import { pair } from "../../shared/i18n/use-texts";
import { producerReviews as vi } from "../../shared/i18n/vi/producer-reviews";

/** Words of buyers' reviews in the producers' portal in a language. */
export const reviewTexts = pair(vi, en);
