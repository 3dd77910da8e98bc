import { officeReports as en } from "../../shared/i18n/en/office-reports";
import { pair } from "../../shared/i18n/use-texts";
import { officeReports as vi } from "../../shared/i18n/vi/office-reports";

/** Words of the reports in a language. */
export const reportTexts = pair(vi, en);
