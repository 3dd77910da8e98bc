import { officeInbox as en } from "../../shared/i18n/en/office-inbox";
import { pair } from "../../shared/i18n/use-texts";
import { officeInbox as vi } from "../../shared/i18n/vi/office-inbox";

/** Words of what waits, in a language. */
export const inboxTexts = pair(vi, en);
