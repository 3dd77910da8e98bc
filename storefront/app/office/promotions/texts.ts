import { officePromotions as en } from "../../shared/i18n/en/office-promotions";
import { pair } from "../../shared/i18n/use-texts";
import { officePromotions as vi } from "../../shared/i18n/vi/office-promotions";

/** Words of featuring sales points and fairs in a language. */
export const promotionTexts = pair(vi, en);
