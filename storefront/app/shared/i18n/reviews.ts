import { reviews as en } from "./en/reviews";
import { pair } from "./use-texts";
import { reviews as vi } from "./vi/reviews";

/** Words of buyers' reviews in a language. */
export const reviewTexts = pair(vi, en);
