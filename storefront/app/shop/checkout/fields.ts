import type { CartPart } from "../../../../plugins/ocop/src/contract/cart-parts";
import type { PaymentMethod } from "../../../../plugins/ocop/src/contract/payment";
import { paymentFault } from "./payment-methods";
import { vietnamesePhone } from "./phone";
import { picksFault, readPicks } from "./picks";

/** Everything the buyer may have typed; kept as typed, so that no answer of the server loses a letter of it. */
export interface CheckoutInput {
  name: string;
  phone: string;
  email: string;
  /** Code of today's province. */
  province: string;
  /** Commune as typed; today's name or a former one. */
  commune: string;
  /** Code chosen among several matches, or confirmed; belongs to `communeFor`. */
  communeCode: string;
  communeFor: string;
  street: string;
  /** Chosen ways of delivery, one a producer; see `picks.ts`. */
  delivery: string;
  payment: string;
  note: string;
}

export const FIELD_ORDER = [
  "name",
  "phone",
  "email",
  "province",
  "commune",
  "street",
  "delivery",
  "payment",
  "note",
] as const;
export type FieldName = (typeof FIELD_ORDER)[number];

/** Why a field was refused; the words are in the dictionary. */
export type FieldFault =
  | "required"
  | "too_long"
  | "phone"
  | "email"
  | "commune_unknown"
  | "commune_choose"
  | "delivery_gone"
  | "payment_unknown"
  | "cash_limit";
export type FieldFaults = Partial<Record<FieldName, FieldFault>>;

export const MAX_LENGTH = { name: 80, phone: 30, email: 254, commune: 80, street: 200, note: 500 } as const;
const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

export const emptyInput: CheckoutInput = {
  name: "",
  phone: "",
  email: "",
  province: "",
  commune: "",
  communeCode: "",
  communeFor: "",
  street: "",
  delivery: "",
  payment: "",
  note: "",
};

/** Control characters (but line breaks in the note) become spaces; phones send decomposed letters, so NFC. */
function clean(value: FormDataEntryValue | null): string {
  if (typeof value !== "string") return "";
  return value
    .replace(/\p{Surrogate}/gu, "")
    .normalize("NFC")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();
}

/** Reads the form; missing fields are empty, repeated ones count once. */
export function readInput(form: FormData): CheckoutInput {
  const text = (name: string): string => clean(form.get(name)).slice(0, 2000);
  return {
    name: text("name"),
    phone: text("phone"),
    email: text("email"),
    province: text("province"),
    commune: text("commune"),
    communeCode: text("communeCode"),
    communeFor: text("communeFor"),
    street: text("street"),
    delivery: readPicks(form),
    payment: text("payment"),
    note: text("note"),
  };
}

function tooLong(input: CheckoutInput): FieldFaults {
  const fields = Object.keys(MAX_LENGTH) as (keyof typeof MAX_LENGTH)[];
  return Object.fromEntries(
    fields.filter((name) => input[name].length > MAX_LENGTH[name]).map((name) => [name, "too_long"]),
  );
}

/**
 * Faults that the form shows by itself; whether the commune exists is asked of the
 * territory afterwards. `parts` are the producers' parts of the cart with the ways that each offers, `methods` the ways
 * to pay that are offered, `total` what is to be paid in đồng (null while unknown).
 */
export function faultsOf(
  input: CheckoutInput,
  parts: readonly CartPart[],
  methods: readonly PaymentMethod[],
  total: number | null,
): FieldFaults {
  const required = (["name", "phone", "province", "commune", "street"] as const).filter((name) => input[name] === "");
  const faults: FieldFaults = Object.fromEntries(required.map((name) => [name, "required"]));
  if (input.phone !== "" && vietnamesePhone(input.phone) === null) faults.phone = "phone";
  if (input.email !== "" && !EMAIL.test(input.email)) faults.email = "email";
  const missing = picksFault(parts, input.delivery);
  if (missing !== null) faults.delivery = missing;
  const payment = paymentFault(input.payment, methods, total);
  if (payment !== null) faults.payment = payment;
  return { ...faults, ...tooLong(input) };
}

/** The first field at fault in the order of the page: where the focus goes. */
export function firstFault(faults: FieldFaults): FieldName | null {
  return FIELD_ORDER.find((name) => faults[name] !== undefined) ?? null;
}
