import { producerMembers as en } from "../../shared/i18n/en/producer-members";
import { pair } from "../../shared/i18n/use-texts";
import { producerMembers as vi } from "../../shared/i18n/vi/producer-members";

/** Words of the members' pages and of acting for another producer in a language. */
export const memberTexts = pair(vi, en);
