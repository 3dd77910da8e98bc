import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { portalMeta } from "../page-meta";
import { moneyTexts } from "./texts";

/** Title of a page about money. */
export function moneyMeta(pathname: string, title: (words: ProducerMoneyTexts) => string) {
  return portalMeta(pathname, (language) => title(moneyTexts(language)));
}
