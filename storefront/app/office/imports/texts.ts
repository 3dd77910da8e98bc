import { officeImport as en } from "../../shared/i18n/en/office-import";
import { pair } from "../../shared/i18n/use-texts";
import { officeImport as vi } from "../../shared/i18n/vi/office-import";

/** Words of the pages about imported lists in a language. */
export const importTexts = pair(vi, en);
