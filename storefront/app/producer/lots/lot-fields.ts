import type { LotDetail, LotProduct } from "../../../../plugins/ocop/src/contract/lot";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { formLines, formText } from "../../shared/session/form-text";
import { isDay, typedDay } from "./typed-day";

/** What was typed into the form of a lot. */
export interface LotFields {
  /** Id of a product, or of a product and its variant with a bar between: one choice on the screen. */
  goods: string;
  made_on: string;
  best_before: string;
  no_expiry: boolean;
  quantity: string;
  unit: string;
  number: string;
  place: string;
  note: string;
}

export type LotFieldName = keyof LotFields;
/** What is wrong, in words, by the field. */
export type LotFormFaults = Partial<Record<LotFieldName, string>>;

/** What the API takes. */
interface LotRequest {
  product_id: string;
  variant_id: string | null;
  number: string | null;
  made_on: string;
  best_before: string | null;
  quantity: number;
  unit: string;
  place: string | null;
  note: string | null;
}

export function readLotFields(form: FormData): LotFields {
  return {
    goods: formText(form, "goods"),
    made_on: typedDay(form, "made_on"),
    best_before: typedDay(form, "best_before"),
    no_expiry: form.get("no_expiry") !== null,
    quantity: formText(form, "quantity"),
    unit: formText(form, "unit"),
    number: formText(form, "number"),
    place: formText(form, "place"),
    note: formLines(form, "note"),
  };
}

/** The fields that show a lot as it is. */
export function fieldsOf(lot: LotDetail): LotFields {
  return {
    goods: lot.variant_id === null ? lot.product_id : `${lot.product_id}|${lot.variant_id}`,
    made_on: lot.made_on,
    best_before: lot.best_before ?? "",
    no_expiry: lot.best_before === null,
    quantity: String(lot.quantity),
    unit: lot.unit,
    number: lot.number,
    place: lot.place ?? "",
    note: lot.note ?? "",
  };
}

/** The day `days` days later, both YYYY-MM-DD; empty for a day that is none. */
export function dayAfter(day: string, days: number): string {
  const time = isDay(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? "" : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** The product of a choice of goods. */
export function productOf(goods: string, products: readonly LotProduct[]): LotProduct | undefined {
  const [id] = goods.split("|");
  return products.find((product) => product.id === id);
}

/** Best before as it was typed, or as the last lot of the goods lets expect. */
function bestBefore(
  { goods, made_on, best_before, no_expiry }: LotFields,
  products: readonly LotProduct[],
): string | null {
  if (no_expiry) return null;
  const days = productOf(goods, products)?.last_shelf_days ?? null;
  return best_before === "" && days !== null ? dayAfter(made_on, days) : best_before;
}

/** What to send, or what is missing in words. Whether the days can be right, the API judges. */
export function lotRequest(
  typed: LotFields,
  products: readonly LotProduct[],
  words: ProducerLotsTexts["faults"],
): { request: LotRequest } | { faults: LotFormFaults } {
  const [product_id = "", variant_id = null] = typed.goods.split("|");
  const best = bestBefore(typed, products);
  // 1.000 and 1 000 are a thousand, as people write it here.
  const quantity = Number(typed.quantity.replace(/(?<=\d)[.\s](?=\d{3}(\D|$))/g, ""));
  const faults: LotFormFaults = {
    ...(product_id === "" ? { goods: words.product } : {}),
    ...(isDay(typed.made_on) ? {} : { made_on: words.day }),
    ...(best === null || isDay(best) ? {} : { best_before: words.best_before }),
    ...(Number.isInteger(quantity) && quantity > 0 ? {} : { quantity: words.quantity }),
    ...(typed.unit === "" ? { unit: words.text } : {}),
  };
  if (Object.keys(faults).length > 0) return { faults };
  const { made_on, unit, number, place, note } = typed;
  return {
    request: {
      product_id,
      variant_id,
      number: number || null,
      made_on,
      best_before: best,
      quantity,
      unit,
      place: place || null,
      note: note || null,
    },
  };
}

/** The API's faults at the fields of this form; codes that are about one field stand there too. */
export function faultsOf(answer: { code: string; message: string; fields: Record<string, string> }): LotFormFaults {
  if (answer.code === "lot_number_taken") return { number: answer.message };
  if (answer.code === "product_not_found") return { goods: answer.message };
  const { product_id, variant_id, ...fields } = answer.fields;
  const goods = product_id ?? variant_id;
  return { ...fields, ...(goods === undefined ? {} : { goods }) };
}
