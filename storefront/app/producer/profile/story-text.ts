const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
  "&amp;": "&",
};

/** A story of rich text as somebody edits it in a plain box: a blank line between paragraphs, a dash before points of a list. */
export function storyText(html: string | null): string {
  return (html ?? "")
    .replace(/\s*\n\s*/g, " ")
    .replace(/<li\b[^>]*>/gi, "\n- ")
    .replace(/<br\b[^>]*>/gi, "\n")
    .replace(/<\/?(p|ul|ol|h[1-6]|blockquote|hr)\b[^>]*>/gi, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n[ \t]+/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function blockHtml(block: string): string {
  const lines = block.split("\n").map((line) => line.trim());
  if (lines.every((line) => /^[-–•]\s*\S/.test(line)))
    return `<ul>${lines.map((line) => `<li>${escaped(line.replace(/^[-–•]\s*/, ""))}</li>`).join("")}</ul>`;
  return `<p>${lines.map(escaped).join("<br />")}</p>`;
}

/** What was typed into the plain box as rich text; null when nothing was. */
export function storyHtml(text: string): string | null {
  const blocks = text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  return blocks.length === 0 ? null : blocks.map(blockHtml).join("");
}
