import { marksKey } from "../../../shared/text";

/**
 * Words that name an alcoholic drink. A good that is only written down, without a product, has no strength to ask for;
 * Law 44/2019/QH14 wants nobody under 18 to find alcohol, so the name must do, rather once too often than too seldom.
 */
const DRINK_WORDS = ["rượu", "bia", "vodka", "whisky", "wine", "beer"];
const DRINK_PHRASES = /(^| )vang (đỏ|trắng|nho|dâu|sim|đà lạt)( |$)/;

/** Whether a good that is known by its name alone must stay hidden from the public. */
export function isNamedLikeAlcohol(name: string): boolean {
  const key = marksKey(name);
  return DRINK_PHRASES.test(key) || key.split(" ").some((word) => DRINK_WORDS.includes(word));
}
