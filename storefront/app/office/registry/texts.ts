import { officeRegistry as en } from "../../shared/i18n/en/office-registry";
import { pair } from "../../shared/i18n/use-texts";
import { officeRegistry as vi } from "../../shared/i18n/vi/office-registry";

/** Words of the register in a language. */
export const registryTexts = pair(vi, en);
