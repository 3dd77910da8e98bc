import { dayWords } from "../../../shared/day-words";

/** What a label is made of; days are YYYY-MM-DD. */
export interface LabelFacts {
  product_title: string;
  variant_title: string | null;
  number: string;
  made_on: string;
  best_before: string | null;
  producer: string;
}

/** The words of a label: the goods and their maker may be cut where they are long, the facts never. */
export interface LabelText {
  goods: string;
  facts: readonly string[];
  maker: string;
}

/**
 * The words as Vietnamese labels write them: day, month, year of the solar calendar after NSX and HSD (decree
 * 43/2017/NĐ-CP, article 14). Labels are Vietnamese in either language of the portal.
 */
export function labelText({
  product_title,
  variant_title,
  number,
  made_on,
  best_before,
  producer,
}: LabelFacts): LabelText {
  return {
    goods: variant_title === null ? product_title : `${product_title} – ${variant_title}`,
    facts: [
      `Số lô: ${number}`,
      `NSX: ${dayWords(made_on)}`,
      ...(best_before === null ? [] : [`HSD: ${dayWords(best_before)}`]),
    ],
    maker: `Sản xuất: ${producer}`,
  };
}
