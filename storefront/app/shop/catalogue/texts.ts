import { catalogue as en } from "../../shared/i18n/en/catalogue";
import { pair } from "../../shared/i18n/use-texts";
import { catalogue as vi } from "../../shared/i18n/vi/catalogue";

/** Words of the catalogue in a language. */
export const catalogueTexts = pair(vi, en);
