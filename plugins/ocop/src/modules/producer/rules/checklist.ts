import { daysBetween } from "../../../shared/clock";
import type { ChecklistKey, ChecklistState, PaperKind, ProducerKind } from "../../../shared/producer-vocabulary";

/** Days before a paper's last one from which on it is warned about. */
const WARN_DAYS = 30;

export interface ChecklistItem {
  key: ChecklistKey;
  state: ChecklistState;
  /** Whether an application needs it; the rest is asked of whom it concerns, such as makers of food. */
  required: boolean;
  /** Days until the paper's last one, below zero afterwards; null for what does not expire. */
  days_left: number | null;
}

/** What the checklist looks at; days as YYYY-MM-DD. */
export interface ChecklistFacts {
  kind: ProducerKind;
  legal_name: string | null;
  tax_code: string | null;
  representative: string | null;
  phone: string | null;
  commune_code: string | null;
  address: string | null;
  has_bank: boolean;
  papers: readonly { kind: PaperKind; expires_on: string | null; has_file: boolean }[];
}

/** The papers of a kind count by the one that lasts longest, so that a renewal clears the warning about the old one. */
function paperItem(
  key: PaperKind & ChecklistKey,
  facts: ChecklistFacts,
  today: string,
): Omit<ChecklistItem, "required"> {
  const papers = facts.papers.filter(({ kind }) => kind === key);
  const filed = papers.filter(({ has_file }) => has_file);
  if (papers.length === 0) return { key, state: "missing", days_left: null };
  if (filed.length === 0) return { key, state: "no_file", days_left: null };
  const ends = filed.flatMap(({ expires_on }) => (expires_on === null ? [] : [expires_on]));
  const last = ends.toSorted().at(-1);
  if (ends.length < filed.length || last === undefined) return { key, state: "done", days_left: null };
  const days_left = daysBetween(today, last);
  return { key, state: days_left < 0 ? "expired" : days_left <= WARN_DAYS ? "expiring" : "done", days_left };
}

/**
 * What a producer has handed in and what is missing, as of a day. A cooperative group is no legal person and may have no
 * tax code (decree 77/2019/NĐ-CP); food safety and declarations concern makers of food alone, so an application may come
 * without them and the operator judges.
 */
export function checklist(facts: ChecklistFacts, today: string): ChecklistItem[] {
  const taxed = facts.tax_code !== null || facts.kind === "cooperative_group";
  const fact = (key: ChecklistKey, done: boolean): ChecklistItem => ({
    key,
    state: done ? "done" : "missing",
    required: true,
    days_left: null,
  });
  return [
    fact("identity", facts.legal_name !== null && facts.representative !== null && taxed),
    fact("contact", facts.phone !== null),
    fact("place", facts.commune_code !== null && facts.address !== null),
    fact("bank", facts.has_bank),
    { ...paperItem("business_registration", facts, today), required: true },
    { ...paperItem("food_safety", facts, today), required: false },
    { ...paperItem("product_declaration", facts, today), required: false },
  ];
}

/** What an application cannot be sent without. */
export function missingOf(items: readonly ChecklistItem[]): ChecklistKey[] {
  return items
    .filter(({ required, state }) => required && state !== "done" && state !== "expiring")
    .map(({ key }) => key);
}
