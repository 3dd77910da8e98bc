import type { Letter } from "../letter";

/** A letter without goods and money, in Vietnamese. */
export function plainLetter(
  said: Pick<Letter, "subject" | "title" | "paragraphs" | "notice" | "link" | "footer">,
): Letter {
  return {
    ...said,
    language: "vi",
    preview: said.paragraphs.at(1) ?? said.title,
    facts: [],
    groups: [],
    totals: [],
    address: null,
    steps: null,
  };
}
