import type { AskerKind, SupplyPeriod } from "../../../../plugins/ocop/src/shared/inquiry-vocabulary";
import { readWhole } from "../../shared/format/read-number";
import { formTexts } from "../../shared/session/form-text";

export const ASKERS = ["shop", "supermarket", "restaurant", "office", "other"] as const satisfies readonly AskerKind[];
export const PERIODS = ["once", "week", "month", "quarter"] as const satisfies readonly SupplyPeriod[];

const NAMES = [
  "asker_kind",
  "asker_name",
  "contact",
  "words",
  "group",
  "sub_group",
  "quantity",
  "unit",
  "period",
  "until",
  "note",
] as const;

/** A request as somebody typed it. */
export type TypedRequest = Record<(typeof NAMES)[number], string>;
export type RequestFault = "text" | "quantity" | "day";
export type RequestFaults = Partial<Record<keyof TypedRequest, RequestFault>>;

export const NEW_REQUEST: TypedRequest = {
  asker_kind: "shop",
  asker_name: "",
  contact: "",
  words: "",
  group: "",
  sub_group: "",
  quantity: "",
  unit: "",
  period: "month",
  until: "",
  note: "",
};

/** What the form holds. */
export function readRequest(form: FormData): TypedRequest {
  return formTexts(form, NAMES);
}

/** What cannot be right. @param today YYYY-MM-DD */
export function requestFaults(typed: TypedRequest, today: string): RequestFaults {
  const faults: RequestFaults = {};
  for (const name of ["asker_name", "contact", "words", "unit"] as const) if (typed[name] === "") faults[name] = "text";
  const quantity = readWhole(typed.quantity);
  if (quantity === null || quantity < 1) faults.quantity = "quantity";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.until) || typed.until < today) faults.until = "day";
  return faults;
}

/** The body that the API takes of a form without faults. */
export function requestBody({ quantity, group, sub_group, note, ...typed }: TypedRequest): Record<string, unknown> {
  return {
    ...typed,
    quantity: readWhole(quantity),
    group: group || null,
    sub_group: sub_group || null,
    note: note || null,
  };
}
