import { producerListings as en } from "../../shared/i18n/en/producer-listings";
import { pair } from "../../shared/i18n/use-texts";
import { producerListings as vi } from "../../shared/i18n/vi/producer-listings";

/** Words of the pages about goods in a language. */
export const listingTexts = pair(vi, en);
