import { account as en } from "./en/account";
import { pair } from "./use-texts";
import { account as vi } from "./vi/account";

/** Words of log-ins and of the account pages in a language. */
export const accountTexts = pair(vi, en);
