import { officePortal as en } from "../shared/i18n/en/office-portal";
import { pair } from "../shared/i18n/use-texts";
import { officePortal as vi } from "../shared/i18n/vi/office-portal";

/** Words of the frame, the doors and the first page of the offices' portal in a language. */
export const officeTexts = pair(vi, en);
