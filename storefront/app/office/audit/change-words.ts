import type { AuditLine } from "../../../../plugins/ocop/src/contract/audit-trail";
import { formatDay, formatMoment } from "../../shared/format/date";
import type { OfficeAuditTexts } from "../../shared/i18n/vi/office-audit";
import type { Vocabularies } from "./vocabularies";

type Change = AuditLine["changes"][number];

const ID = /^[a-z]{2,10}_[0-9A-Z]{26}$/;
const ID_FIELD = /(^|_)(id|by)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What JSON a value is; undefined for plain text. */
function jsonOf(value: string): unknown {
  if (!/^[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function plainWords(value: string, words: OfficeAuditTexts): string {
  if (value === "true") return words.yes;
  if (value === "false") return words.no;
  if (DAY.test(value)) return formatDay(value);
  return MOMENT.test(value) ? formatMoment(value) : value;
}

function valueWords(value: string | null, known: Readonly<Record<string, string>>, words: OfficeAuditTexts) {
  if (value === null) return null;
  const json = jsonOf(value);
  if (Array.isArray(json)) {
    const texts = json.filter((one) => typeof one === "string");
    if (json.length === 0) return null;
    return texts.length < json.length || texts.some((text) => ID.test(text))
      ? words.items(json.length)
      : texts.map((text) => known[text] ?? plainWords(text, words)).join(", ");
  }
  if (typeof json === "object" && json !== null) return words.written;
  return known[value] ?? plainWords(value, words);
}

/**
 * A change as a clerk reads it: names of fields, words of the vocabulary, days. Ids of rows say nothing to anybody and stay
 * in the files; what was and is empty is no change.
 * @returns null where nothing is left to read
 */
export function changeInWords(
  { field, before, after }: Change,
  subject_type: string,
  words: OfficeAuditTexts,
  vocabularies: Vocabularies,
): Change | null {
  const isId = (value: string | null) => value === null || ID.test(value);
  if (ID_FIELD.test(field) || (isId(before) && isId(after))) return null;
  const known = vocabularies[`${subject_type}.${field}`] ?? vocabularies[field] ?? {};
  const [from, to] = [valueWords(before, known, words), valueWords(after, known, words)];
  return from === null && to === null ? null : { field: words.fields[field] ?? field, before: from, after: to };
}
