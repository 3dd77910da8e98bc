import { producerInquiries as en } from "../../shared/i18n/en/producer-inquiries";
import { pair } from "../../shared/i18n/use-texts";
import { producerInquiries as vi } from "../../shared/i18n/vi/producer-inquiries";

/** Words of supply requests in a language. */
export const inquiryTexts = pair(vi, en);
