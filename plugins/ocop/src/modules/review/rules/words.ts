import { plainText } from "../../../shared/sanitize";
import { cleanText } from "../../../shared/text";

const ADDRESS = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/giu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:vn|com|net|org|info|biz|shop|store|online|site|top|xyz|link|click|me|io|ly)(?![\p{L}\p{N}])(?:[/?#]\S*)?/giu;

/**
 * What somebody wrote under a product as it may be kept: plain text without tags, web and mail addresses, at most
 * `maxChars` characters; null when nothing is left.
 */
export function plainWords(text: string | null, maxChars: number): string | null {
  const bare = plainText(text ?? "")
    .replace(ADDRESS, " ")
    .replace(MAIL, " ")
    .replace(BARE_DOMAIN, " ");
  return cleanText(bare, maxChars) || null;
}
