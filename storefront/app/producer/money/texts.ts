import { producerMoney as en } from "../../shared/i18n/en/producer-money";
import { pair } from "../../shared/i18n/use-texts";
import { producerMoney as vi } from "../../shared/i18n/vi/producer-money";

/** Words of the pages about money in a language. */
export const moneyTexts = pair(vi, en);
