import { producerCertificates as en } from "../../shared/i18n/en/producer-certificates";
import { pair } from "../../shared/i18n/use-texts";
import { producerCertificates as vi } from "../../shared/i18n/vi/producer-certificates";

/** Words of the certificates' page in a language. */
export const certificateTexts = pair(vi, en);
