import { readMoney, readWhole } from "../../shared/format/read-number";
import { formText, formTexts } from "../../shared/session/form-text";

/** What came of a request, as somebody typed it. */
export interface TypedOutcome {
  outcome: "agreed" | "not_agreed" | "withdrawn";
  producer_id: string;
  quantity: string;
  value: string;
  signed_on: string;
  contract_number: string;
  note: string;
}
export type OutcomeFaults = Partial<
  Record<
    "producer_id" | "quantity" | "value" | "signed_on" | "note",
    "producer" | "quantity" | "value" | "day" | "text"
  >
>;

/** What the form holds. */
export function readOutcome(form: FormData): TypedOutcome {
  const asked = formText(form, "outcome");
  const outcome = asked === "agreed" || asked === "not_agreed" ? asked : "withdrawn";
  return { outcome, ...formTexts(form, ["producer_id", "quantity", "value", "signed_on", "contract_number", "note"]) };
}

/** What cannot be right; `today` is YYYY-MM-DD. */
export function outcomeFaults(typed: TypedOutcome, today: string): OutcomeFaults {
  if (typed.outcome === "withdrawn") return {};
  if (typed.outcome === "not_agreed") return typed.note === "" ? { note: "text" } : {};
  const faults: OutcomeFaults = {};
  const [quantity, value] = [readWhole(typed.quantity), readMoney(typed.value)];
  if (typed.producer_id === "") faults.producer_id = "producer";
  if (quantity === null || quantity < 1) faults.quantity = "quantity";
  if (value === null || value < 1) faults.value = "value";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.signed_on) || typed.signed_on > today) faults.signed_on = "day";
  return faults;
}

/** The body that the API takes of an outcome without faults. */
export function outcomeBody({ outcome, note, ...typed }: TypedOutcome): Record<string, unknown> {
  if (outcome !== "agreed") return { outcome, note: note || null };
  const { producer_id, signed_on } = typed;
  return {
    outcome,
    producer_id,
    signed_on,
    quantity: readWhole(typed.quantity),
    value: readMoney(typed.value),
    contract_number: typed.contract_number || null,
    note: note || null,
  };
}
