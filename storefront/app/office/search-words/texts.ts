import { officeSearchWords as en } from "../../shared/i18n/en/office-search-words";
import { pair } from "../../shared/i18n/use-texts";
import { officeSearchWords as vi } from "../../shared/i18n/vi/office-search-words";

/** Words of the page in a language. */
export const searchWordTexts = pair(vi, en);
