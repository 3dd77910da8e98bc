import type { AuditLine } from "../../../contract/audit-trail";
import { dayWords, momentWords } from "../../../shared/day-words";
import { formatVnd } from "../../../shared/money";
import type { WordBook } from "./book";

type Change = AuditLine["changes"][number];

const ID = /^[a-z]{2,10}_[0-9A-Z]{26}$/;
const ID_FIELD = /(^|_)(id|by|key)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}:\d{2})$/;
const UNIT_FIELD = /(^|_)(unit|commune|district|province)_code$/;
const NUMBER = /^-?\d+$/;
const MONEY_FIELDS: ReadonlySet<string> = new Set(["price", "agreed_value"]);
const POSITION_FIELD = /^(latitude|longitude)_e6$/;
/** The sum of a sheet is written as it is kept, in hundredths of a point. */
const POINTS_FIELD = /(^|_)hundredths$|^rating_sheet\.total$/;

/** Names of units by their codes; an unknown one is told by its code alone. */
type UnitNames = ReadonlyMap<string, string>;

/** Codes of units that changes name, to look their names up. */
export function unitCodesIn(changes: readonly Change[]): string[] {
  const named = changes.filter(({ field }) => UNIT_FIELD.test(field));
  return [...new Set(named.flatMap(({ before, after }) => [before, after].filter((code) => code !== null)))];
}

/** A number with at most `digits` decimals, as the language writes it; integers of millionths and hundredths come exact. */
const decimal = (value: number, digits: number, { language }: WordBook): string =>
  new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en", { maximumFractionDigits: digits }).format(value);

/** The word of a value, if it has one of its own: whoever types "constructor" into a form has typed no word of the vocabulary. */
const wordOf = (known: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.hasOwn(known, value) ? known[value] : undefined;

/** What JSON a value is; undefined for plain text. */
function jsonOf(value: string): unknown {
  if (!/^[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function plainWords(value: string, { yes, no }: WordBook): string {
  if (value === "true") return yes;
  if (value === "false") return no;
  if (DAY.test(value)) return dayWords(value);
  return MOMENT.test(value) ? momentWords(value) : value;
}

/** A value with its measure: degrees, points, đồng; null for a field without one. */
function measured(value: string, subject_type: string, field: string, book: WordBook): string | null {
  if (!NUMBER.test(value)) return null;
  if (POSITION_FIELD.test(field)) return `${decimal(Number(value) / 1_000_000, 6, book)}°`;
  if (POINTS_FIELD.test(field) || POINTS_FIELD.test(`${subject_type}.${field}`))
    return decimal(Number(value) / 100, 2, book);
  return MONEY_FIELDS.has(field) ? formatVnd(Number(value)) : null;
}

function listWords(list: readonly unknown[], known: Readonly<Record<string, string>>, book: WordBook): string | null {
  const texts = list.filter((one) => typeof one === "string");
  if (list.length === 0) return null;
  return texts.length < list.length || texts.some((text) => ID.test(text))
    ? book.items(list.length)
    : texts.map((text) => wordOf(known, text) ?? plainWords(text, book)).join(", ");
}

/**
 * A change as a clerk reads it: names of fields, words of the vocabulary, names of units beside their codes, degrees, days
 * and Việt Nam's clock. Ids of rows say nothing to anybody; what was and is empty is no change.
 * @returns null where nothing is left to read
 */
export function changeInWords(
  { field, before, after }: Change,
  subject_type: string,
  { book, units }: { book: WordBook; units: UnitNames },
): Change | null {
  const isId = (value: string | null) => value === null || ID.test(value);
  if ((ID_FIELD.test(field) && book.fields[field] === undefined) || (isId(before) && isId(after))) return null;
  const known = book.values[`${subject_type}.${field}`] ?? book.values[field] ?? {};
  const inWords = (value: string | null): string | null => {
    if (value === null) return null;
    if (UNIT_FIELD.test(field)) {
      const name = units.get(value);
      return name === undefined ? value : `${name} (${value})`;
    }
    const json = jsonOf(value);
    if (Array.isArray(json)) return listWords(json, known, book);
    if (typeof json === "object" && json !== null) return book.written;
    return wordOf(known, value) ?? measured(value, subject_type, field, book) ?? plainWords(value, book);
  };
  const [from, to] = [inWords(before), inWords(after)];
  return from === null && to === null ? null : { field: book.fields[field] ?? field, before: from, after: to };
}
