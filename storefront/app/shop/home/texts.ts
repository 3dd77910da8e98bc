import { home as en } from "../../shared/i18n/en/home";
import { pair } from "../../shared/i18n/use-texts";
import { home as vi } from "../../shared/i18n/vi/home";

/** Words of the home page in a language. */
export const homeTexts = pair(vi, en);
