import type { Letter } from "../letter";

type Said = Pick<Letter, "subject" | "title" | "paragraphs" | "notice" | "link" | "footer"> &
  Partial<Pick<Letter, "preview" | "facts" | "steps">>;

/** A letter without goods and money, in Vietnamese; its second paragraph is its preview where it names none. */
export function plainLetter(said: Said): Letter {
  return {
    language: "vi",
    preview: said.paragraphs.at(1) ?? said.title,
    facts: [],
    groups: [],
    totals: [],
    address: null,
    steps: null,
    ...said,
  };
}
