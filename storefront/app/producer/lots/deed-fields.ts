import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { formText } from "../../shared/session/form-text";
import { isDay, typedDay } from "./typed-day";

/** What can be done on the page of a lot, as its forms name it. */
const LOT_ACTS = ["issue", "recall", "step", "test"] as const;
export type LotAct = (typeof LOT_ACTS)[number];

const FIELDS: Readonly<Record<LotAct, readonly { name: string; kind: "line" | "day"; needed: boolean }[]>> = {
  issue: [],
  recall: [{ name: "reason", kind: "line", needed: true }],
  step: [
    { name: "what", kind: "line", needed: true },
    { name: "done_on", kind: "day", needed: true },
    { name: "place", kind: "line", needed: false },
    { name: "done_by", kind: "line", needed: false },
    { name: "corrects", kind: "line", needed: false },
  ],
  test: [
    { name: "what", kind: "line", needed: true },
    { name: "laboratory", kind: "line", needed: true },
    { name: "result", kind: "line", needed: true },
    { name: "tested_on", kind: "day", needed: true },
    { name: "corrects", kind: "line", needed: false },
  ],
};

/** Where the API does each. */
export const ACT_PATH: Readonly<Record<LotAct, string>> = {
  issue: "issue",
  recall: "recall",
  step: "steps",
  test: "tests",
};

/** Name of a field on the page, where two forms ask for the same thing. */
export function fieldName(act: LotAct, name: string): string {
  return `${act}-${name}`;
}

export interface Deed {
  act: LotAct;
  typed: Record<string, string>;
  /** What is missing, in words. */
  faults: Record<string, string>;
}

/** What a form of the page sent; null for a form that the page does not have. */
export function readDeed(form: FormData, words: ProducerLotsTexts["faults"]): Deed | null {
  const act = LOT_ACTS.find((known) => known === form.get("act"));
  if (act === undefined) return null;
  const fields = FIELDS[act];
  const typed = Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      kind === "day" ? typedDay(form, fieldName(act, name)) : formText(form, fieldName(act, name)),
    ]),
  );
  const faults = fields.flatMap(({ name, kind, needed }): [string, string][] => {
    const text = typed[name] ?? "";
    if (kind === "day") return isDay(text) ? [] : [[name, words.day]];
    return needed && text === "" ? [[name, words.text]] : [];
  });
  return { act, typed, faults: Object.fromEntries(faults) };
}

/** The body that the API takes: what was left empty is null. */
export function deedBody({ act, typed }: Deed): Record<string, string | null> {
  return Object.fromEntries(FIELDS[act].map(({ name }) => [name, typed[name] || null]));
}
