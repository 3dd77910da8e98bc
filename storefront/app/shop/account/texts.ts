import { account as en } from "../../shared/i18n/en/account";
import { pair } from "../../shared/i18n/use-texts";
import { account as vi } from "../../shared/i18n/vi/account";

/** Words of the account pages in a language. */
export const accountTexts = pair(vi, en);
