import sanitizeHtml from "sanitize-html";

/** What a story or description may hold: running text, lists, quotes, links. No pictures, styles, classes or ids. */
const ALLOWED_TAGS = [
  "p",
  "br",
  "strong",
  "b",
  "em",
  "i",
  "u",
  "s",
  "h2",
  "h3",
  "h4",
  "ul",
  "ol",
  "li",
  "blockquote",
  "a",
  "hr",
];

/** Longest rich text that is kept, in characters of HTML; more is cut before cleaning. */
export const MAX_RICH_TEXT_CHARS = 50_000;

/**
 * Cleans rich text by a strict allow-list. Run when the text is written and again when it is shown, so that a row
 * that came in by another way (import, older rules) cannot reach a page. Never throws; idempotent.
 */
export function sanitizeRichText(html: string): string {
  return sanitizeHtml(html.slice(0, MAX_RICH_TEXT_CHARS), {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { a: ["href", "rel"] },
    allowedSchemes: ["https", "http", "mailto", "tel"],
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    transformTags: {
      h1: "h2",
      a: (tagName, attributes) => ({
        tagName,
        attribs: { ...(attributes.href ? { href: attributes.href } : {}), rel: "nofollow noopener ugc" },
      }),
    },
  }).trim();
}

/** Rich text for storage: cleaned, null when nothing readable is left. */
export function richTextOrNull(html: string | null | undefined): string | null {
  if (!html) return null;
  const clean = sanitizeRichText(html);
  return plainText(clean) ? clean : null;
}

/** Rich text without its tags, entities decoded for a reader; for search documents and page descriptions. */
export function plainText(html: string): string {
  const spaced = html.replace(/<(br|\/p|\/li|\/h[1-6]|\/blockquote)\b[^>]*>/gi, " $&");
  return sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Plain text as rich text: paragraphs where a line is left empty, breaks where one ends; null when nothing readable is in it. */
export function richTextOfPlain(text: string | null): string | null {
  const written = (text ?? "").replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign).trim();
  if (written === "") return null;
  const paragraphs = written.split(/\n\s*\n/).map((paragraph) => paragraph.trim().replace(/\n/g, "<br />"));
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
}
