import { promotion as en } from "../../shared/i18n/en/promotion";
import { pair } from "../../shared/i18n/use-texts";
import { promotion as vi } from "../../shared/i18n/vi/promotion";

/** Words of featured sales points and coming fairs in a language. */
export const promotionTexts = pair(vi, en);
