import type { CartPart, CartPartsAnswer } from "../../contract/cart-parts";
import { deliveryFee, type Parcel, reaches } from "../../shared/delivery-fee";
import { variantShown } from "../../shared/variant-title";
import type { CartFacts, CartLineFacts } from "./read";

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const lineTotal = (line: CartLineFacts): number => line.unit_price * line.quantity - line.discount;

function parcelOf(lines: readonly CartLineFacts[], province: string | null): Parcel {
  const shipped = lines.filter(({ requires_shipping }) => requires_shipping);
  return {
    goods: sum(shipped.map(({ unit_price, quantity }) => unit_price * quantity)),
    grams: sum(shipped.map(({ grams, quantity }) => grams * quantity)),
    province,
  };
}

/** Lines by maker, makers in the order of the cart; goods of nobody are in no part and cannot be ordered. */
function byProducer(lines: readonly CartLineFacts[]): [string, CartLineFacts[]][] {
  const groups = new Map<string, CartLineFacts[]>();
  for (const line of lines) {
    if (line.producer_id !== null) groups.set(line.producer_id, [...(groups.get(line.producer_id) ?? []), line]);
  }
  return [...groups];
}

function partOf(producerId: string, lines: CartLineFacts[], facts: CartFacts): CartPart {
  const [first] = lines;
  const shipped = lines.some(({ requires_shipping }) => requires_shipping);
  const parcel = parcelOf(lines, facts.province);
  const offered = facts.options.filter(({ data }) => data.producer_id === producerId && reaches(data, facts.province));
  const options = shipped ? offered : [];
  const method = facts.methods.find(({ producer_id }) => producer_id === producerId);
  return {
    producer: { id: producerId, name: first?.producer_name ?? "", slug: first?.producer_slug ?? "" },
    mode: shipped ? "delivery" : "booking",
    lines: lines.map((line) => ({
      line_id: line.id,
      title: line.title,
      variant: variantShown(line.variant_title, line.title),
      quantity: line.quantity,
      total: lineTotal(line),
    })),
    item_total: sum(lines.map(lineTotal)),
    options: options.map(({ id, name, data, sales_point }) => ({
      id,
      kind: data.kind,
      name,
      amount: deliveryFee(data, parcel),
      free_from: data.kind === "pickup" ? null : data.free_from,
      promised_days: data.promised_days,
      sales_point,
    })),
    chosen: method?.option_id ?? null,
    amount: method === undefined ? null : method.amount - method.discount,
  };
}

const partsOf = (facts: CartFacts): CartPart[] =>
  byProducer(facts.lines).map(([id, lines]) => partOf(id, lines, facts));

export type DeliveryFault = "delivery_missing" | "delivery_changed";

/**
 * Why the deliveries of a cart do not fit its goods, or null when they do: every producer with goods to ship has exactly
 * one way, that is still offered, at the fee it costs now, and nobody else has one.
 */
export function deliveryFaultOf(facts: CartFacts, parts = partsOf(facts)): DeliveryFault | null {
  const shipping = parts.filter(({ mode }) => mode === "delivery");
  for (const { producer, options } of shipping) {
    const methods = facts.methods.filter(({ producer_id }) => producer_id === producer.id);
    const [method] = methods;
    if (method === undefined) return "delivery_missing";
    const option = options.find(({ id }) => id === method.option_id);
    if (methods.length > 1 || option === undefined || option.amount !== method.amount) return "delivery_changed";
  }
  const served = new Set(shipping.map(({ producer }) => producer.id));
  const stray = facts.methods.some(({ producer_id }) => producer_id === null || !served.has(producer_id));
  return stray ? "delivery_changed" : null;
}

/** The split of a cart as its buyer sees it before paying. */
export function splitCart(facts: CartFacts): CartPartsAnswer {
  const parts = partsOf(facts);
  const items = sum(facts.lines.map(({ unit_price, quantity }) => unit_price * quantity));
  const discount = sum(facts.lines.map((line) => line.discount));
  const delivery = sum(facts.methods.map(({ amount, discount: off }) => amount - off));
  return {
    parts,
    totals: { items, discount, delivery, total: items - discount + delivery },
    age_restricted: facts.lines.some((line) => line.age_restricted),
    ready: facts.lines.length > 0 && deliveryFaultOf(facts, parts) === null,
  };
}
