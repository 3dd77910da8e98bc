import type { FulfilmentMode, PaymentMethod } from "../../../shared/marketplace-vocabulary";
import { isVnd } from "../../../shared/money";
import { ruleFor, shareOf } from "./commission";
import type { Discount, KeptOfLine, PlacedLine, PlacedOrder, SplitRules } from "./placed-order";
import { withhold } from "./withholding";

/** A line of a part. Đồng. */
export interface PartLine extends KeptOfLine {
  order_line_id: string;
  item_total: number;
  discount_total: number;
  discount_market: number;
  total: number;
  commission_rule_id: string | null;
  commission_bp: number;
  commission: number;
  vat_withheld: number;
  pit_withheld: number;
  withholding_rate_id: string | null;
}

/** What one producer sells of a purchase. Đồng. */
export interface OrderPart {
  order_id: string;
  producer_id: string;
  number: string;
  sequence: number;
  mode: FulfilmentMode;
  sales_point_id: string | null;
  payment_method: PaymentMethod;
  item_total: number;
  discount_total: number;
  delivery_total: number;
  delivery_market: number;
  tax_total: number;
  total: number;
  delivery_name: string | null;
  delivery_option_id: string | null;
  promised_days_min: number | null;
  promised_days_max: number | null;
  lines: PartLine[];
}

/** An order that cannot be split without losing or inventing money. */
export class SplitError extends Error {}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function marketShare(discounts: readonly Discount[], bearers: SplitRules["bearers"]): number {
  return sum(
    discounts
      .filter(({ code }) => code === null || (bearers.get(code) ?? "market") === "market")
      .map(({ amount }) => amount),
  );
}

/** Tax contained in an amount, in đồng, rounded half up. */
function taxWithin(amount: number, percent: number): number {
  return percent === 0 ? 0 : Math.round((amount * percent) / (100 + percent));
}

function partLine(line: PlacedLine, producerId: string, day: string, rules: SplitRules): PartLine {
  const item_total = line.unit_price * line.quantity;
  const discount_total = sum(line.discounts.map(({ amount }) => amount));
  const discount_market = marketShare(line.discounts, rules.bearers);
  // What the seller earns with the line: a discount that the market bears does not lower it.
  const revenue = item_total - (discount_total - discount_market);
  const { product_id, product_group, producer_kind } = line;
  const rule = ruleFor(rules.commission, { producer_id: producerId, producer_kind, product_group, product_id }, day);
  const tax = withhold({ producerKind: producer_kind, service: !line.requires_shipping, revenue, day });
  return {
    order_line_id: line.id,
    product_id,
    variant_id: line.variant_id,
    title: line.title,
    variant_title: line.variant_title,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    unit_price: line.unit_price,
    item_total,
    discount_total,
    discount_market,
    total: item_total - discount_total,
    commission_rule_id: rule?.id ?? null,
    commission_bp: rule?.rate_bp ?? 0,
    commission: shareOf(revenue, rule?.rate_bp ?? 0),
    vat_withheld: tax.vat,
    pit_withheld: tax.pit,
    withholding_rate_id: tax.rate_id,
  };
}

function refuseFractions(order: PlacedOrder): void {
  const amounts = [
    order.total,
    ...order.lines.flatMap((line) => [line.unit_price, line.quantity, ...line.discounts.map(({ amount }) => amount)]),
    ...order.methods.flatMap((method) => [method.amount, ...method.discounts.map(({ amount }) => amount)]),
  ];
  const odd = amounts.find((amount) => !isVnd(amount) || amount < 0);
  if (odd !== undefined) throw new SplitError(`order ${order.id}: ${odd} is not a whole amount`);
}

/**
 * Splits one purchase into the parts of its producers, in the order in which they first appear in the cart. Every line
 * and every delivery fee belongs to exactly one part, and the parts sum to the order's total.
 * @throws SplitError for a line or a delivery without a producer in the order, fractions, or sums that differ
 */
export function splitOrder(order: PlacedOrder, rules: SplitRules): OrderPart[] {
  refuseFractions(order);
  const byProducer = new Map<string, PlacedLine[]>();
  for (const line of order.lines) {
    if (line.producer_id === null) throw new SplitError(`order ${order.id}: line ${line.id} has no producer`);
    byProducer.set(line.producer_id, [...(byProducer.get(line.producer_id) ?? []), line]);
  }
  const stray = order.methods.find(({ producer_id }) => producer_id === null || !byProducer.has(producer_id));
  if (stray !== undefined) throw new SplitError(`order ${order.id}: delivery "${stray.name}" belongs to no part`);

  const parts = [...byProducer].map(([producerId, placed], index): OrderPart => {
    const methods = order.methods.filter(({ producer_id }) => producer_id === producerId);
    const [method] = methods;
    const lines = placed.map((line) => partLine(line, producerId, order.day, rules));
    const fee = sum(methods.map(({ amount }) => amount));
    const feeDiscounts = methods.flatMap(({ discounts }) => discounts);
    const item_total = sum(lines.map((line) => line.item_total));
    const discount_total = sum(lines.map((line) => line.discount_total));
    const delivery_total = fee - sum(feeDiscounts.map(({ amount }) => amount));
    const tax = placed.map((line, at) => taxWithin(lines[at]?.total ?? 0, line.tax_percent));
    return {
      order_id: order.id,
      producer_id: producerId,
      number: `${order.display_id}-${index + 1}`,
      sequence: index + 1,
      mode: method === undefined ? "booking" : method.kind,
      sales_point_id: method?.sales_point_id ?? null,
      payment_method: order.payment_method,
      item_total,
      discount_total,
      delivery_total,
      delivery_market: marketShare(feeDiscounts, rules.bearers),
      tax_total: sum(tax),
      total: item_total - discount_total + delivery_total,
      delivery_name: method?.name ?? null,
      delivery_option_id: method?.option_id ?? null,
      promised_days_min: method?.promised_days_min ?? null,
      promised_days_max: method?.promised_days_max ?? null,
      lines,
    };
  });
  const total = sum(parts.map((part) => part.total));
  if (total !== order.total)
    throw new SplitError(`order ${order.id}: parts sum to ${total}, the order to ${order.total}`);
  return parts;
}
