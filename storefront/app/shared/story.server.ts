import sanitize from "sanitize-html";

const ALLOWED: sanitize.IOptions = {
  allowedTags: ["p", "br", "strong", "em", "ul", "ol", "li", "h2", "h3", "blockquote", "a"],
  allowedAttributes: { a: ["href"] },
  allowedSchemes: ["https", "http", "mailto", "tel"],
};

/** A story as it may stand on a page; it was cleaned when it was written and is cleaned again before it is shown. */
export function cleanStory(html: string | null): string | null {
  return html === null ? null : sanitize(html, ALLOWED);
}
