import { producerListingImport as en } from "../../../shared/i18n/en/producer-listing-import";
import { pair } from "../../../shared/i18n/use-texts";
import { producerListingImport as vi } from "../../../shared/i18n/vi/producer-listing-import";

/** Words of the pages about spreadsheets in a language. */
export const importTexts = pair(vi, en);
