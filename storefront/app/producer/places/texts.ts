import { producerPlaces as en } from "../../shared/i18n/en/producer-places";
import { pair } from "../../shared/i18n/use-texts";
import { producerPlaces as vi } from "../../shared/i18n/vi/producer-places";

/** Words of asking for a place at a sales point in a language. */
export const placeTexts = pair(vi, en);
