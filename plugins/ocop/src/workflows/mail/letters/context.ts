import type { MailOrder } from "../facts";
import { languageOf, type Language, type MailWords, words } from "../words";

/** Everything a letter is written from. */
export interface Writing {
  order: MailOrder;
  /** Of the order's page, in the reader's language. */
  link: string;
  language: Language;
  words: MailWords;
  now: Date;
}

/** @param shop public address of the storefront; @param token of the order's signed link */
export function writingOf(order: MailOrder, shop: string, token: string, now: Date): Writing {
  const language = languageOf(order.language);
  const path = `${language === "vi" ? "" : "/en"}/don-hang/${token}`;
  return { order, link: new URL(path, shop).href, language, words: words[language], now };
}
