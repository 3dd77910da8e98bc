import { sourcing as en } from "../../shared/i18n/en/sourcing";
import { pair } from "../../shared/i18n/use-texts";
import { sourcing as vi } from "../../shared/i18n/vi/sourcing";

/** Words of the page by which shops and supermarkets ask for goods. */
export const sourcingTexts = pair(vi, en);
