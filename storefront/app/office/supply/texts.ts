import { officeInquiries as en } from "../../shared/i18n/en/office-inquiries";
import { pair } from "../../shared/i18n/use-texts";
import { officeInquiries as vi } from "../../shared/i18n/vi/office-inquiries";

/** Words of supply requests in a language. */
export const supplyTexts = pair(vi, en);
