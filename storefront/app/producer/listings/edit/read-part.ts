import type { ListingChanges, ListingContent } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { readDecimal } from "../../../shared/format/read-number";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { formLines, formText } from "../../../shared/session/form-text";
import { BOXES, type Part } from "./parts";
import { readSizes } from "./read-sizes";

/** What a part's form says: what to write, and what cannot be right, by the name of its box. */
export interface ReadPart {
  changes: ListingChanges;
  faults: Record<string, string>;
}

/** Groups of decision 148/QĐ-TTg, in its order; a type of the contract keeps them whole. */
export const GROUPS = [
  "food",
  "beverage",
  "herbal",
  "handicraft",
  "ornamental",
  "tourism",
] as const satisfies readonly NonNullable<ListingContent["group"]>[];
const DELIVERIES = ["parcel", "on_site"] as const satisfies readonly ListingContent["delivery"][];

function readTexts(form: FormData, part: Part, words: ProducerListingsTexts): ReadPart {
  const boxes = BOXES[part] ?? [];
  const typed = boxes.map(({ field, most }) => ({ field, most, text: formLines(form, field) }));
  const faults = typed.flatMap(({ field, most, text }) => {
    if (field === "name" && text === "") return [[field, words.faults.name] as const];
    return text.length > most ? [[field, words.wrongField] as const] : [];
  });
  const changes = Object.fromEntries(typed.map(({ field, text }) => [field, text || null]));
  return { changes, faults: Object.fromEntries(faults) };
}

function readStrength(form: FormData, words: ProducerListingsTexts): ReadPart {
  const text = formText(form, "alcohol_strength");
  if (text === "") return { changes: { alcohol_strength: null }, faults: {} };
  const strength = readDecimal(text);
  if (strength === null || strength > 100) return { changes: {}, faults: { alcohol_strength: words.wrongField } };
  return { changes: { alcohol_strength: strength }, faults: {} };
}

function readSale(form: FormData, words: ProducerListingsTexts): ReadPart {
  const months = form
    .getAll("month")
    .map(Number)
    .filter((month) => Number.isInteger(month) && month >= 1 && month <= 12);
  const some = form.get("season") === "some";
  const day = formText(form, "preorder_from");
  const delivery = DELIVERIES.find((one) => one === form.get("delivery"));
  const dayWrong = day !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(day);
  return {
    changes: {
      ...(delivery === undefined ? {} : { delivery }),
      season_months: some ? months : null,
      preorder_from: day || null,
      paused: form.get("paused") === "1",
    },
    faults: {
      ...(some && months.length === 0 ? { season: words.wrongField } : {}),
      ...(dayWrong ? { preorder_from: words.wrongField } : {}),
    },
  };
}

/**
 * Reads the form of a part. @param now what is there at this moment: pieces that nobody touched stay what they are, though
 * orders have come meanwhile
 */
export function readPart(form: FormData, part: Part, now: ListingContent, words: ProducerListingsTexts): ReadPart {
  if (part === "sizes") return readSizes(form, now, words);
  if (part === "sale") return readSale(form, words);
  const { changes, faults } = readTexts(form, part, words);
  if (part === "basics")
    return { changes: { ...changes, group: GROUPS.find((group) => group === form.get("group")) ?? null }, faults };
  if (part !== "food") return { changes, faults };
  const strength = readStrength(form, words);
  return { changes: { ...changes, ...strength.changes }, faults: { ...faults, ...strength.faults } };
}
