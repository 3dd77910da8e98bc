import type {
  BigNumberInput,
  ComputeActionContext,
  ComputeActions,
  IPromotionModuleService,
} from "@medusajs/framework/types";
import { ComputedActions, MathBN } from "@medusajs/framework/utils";
import PromotionModule from "@medusajs/medusa/promotion";
import { wholeDiscounts } from "../rules/whole-discounts";

type Compute = IPromotionModuleService["computeActions"];
/** Functions that round already: a module may be loaded twice in one process. */
const rounding = new WeakSet<Compute>();

const toNumber = (amount: BigNumberInput): number => MathBN.convert(amount).toNumber();

type ItemDiscount = Extract<ComputeActions, { action: "addItemAdjustment" }>;
type DeliveryDiscount = Extract<ComputeActions, { action: "addShippingMethodAdjustment" }>;

const isOfItem = (action: ComputeActions): action is ItemDiscount =>
  action.action === ComputedActions.ADD_ITEM_ADJUSTMENT;
const isOfDelivery = (action: ComputeActions): action is DeliveryDiscount =>
  action.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT;

/** What the buyer pays for a line before discounts, and how much of it is the price without tax. */
interface Price {
  paid: number;
  net: number;
}

function pricesOf({ items = [], shipping_methods: methods = [] }: ComputeActionContext): Map<string, Price> {
  const lines = items.map((item): [string, Price] => {
    const net = toNumber(item.subtotal);
    return [item.id, { paid: item.original_total === undefined ? net : toNumber(item.original_total), net }];
  });
  const deliveries = methods.map((method): [string, Price] => {
    const net = toNumber(method.subtotal);
    return [method.id, { paid: net, net }];
  });
  return new Map([...lines, ...deliveries]);
}

/**
 * Rounds what Medusa computed for a cart in đồng (see `wholeDiscounts`); a discount that comes to nothing is left out.
 * A discount of a taxed line is written with its tax, as the buyer sees it: without, the total would be odd again.
 */
export function roundActions(actions: readonly ComputeActions[], context: ComputeActionContext): ComputeActions[] {
  const prices = pricesOf(context);
  const given = actions.filter((action) => isOfItem(action) || isOfDelivery(action));
  const exact = given.map((action) => {
    const target = isOfItem(action) ? action.item_id : action.shipping_method_id;
    const { paid, net } = prices.get(target) ?? { paid: 0, net: 0 };
    const withTax = isOfDelivery(action) || action.is_tax_inclusive === true || net === 0 ? 1 : paid / net;
    return { promotion: action.code, target, amount: toNumber(action.amount) * withTax };
  });
  const whole = wholeDiscounts(exact, new Map([...prices].map(([target, { paid }]) => [target, paid])));
  const rounded = new Map<ComputeActions, ComputeActions>(
    given.map((action, index) => {
      const amount = whole[index] ?? 0;
      return [action, isOfItem(action) ? { ...action, amount, is_tax_inclusive: true } : { ...action, amount }];
    }),
  );
  return actions
    .map((action) => rounded.get(action) ?? action)
    .filter((action) => !(isOfItem(action) || isOfDelivery(action)) || toNumber(action.amount) > 0);
}

/**
 * Makes the Promotion Module give discounts in whole đồng. Every way in which a cart or an order changes asks that one
 * function of it, so nothing behind it sees a fraction; Medusa 2.21.2 has no hook there and does not round to what a
 * currency has. Other currencies stay as they are. Way out: drop this when Medusa rounds discounts itself.
 */
export default async function keepDiscountsWhole(): Promise<void> {
  const service = PromotionModule.service.prototype as IPromotionModuleService;
  const compute = service.computeActions;
  if (rounding.has(compute)) return;
  const computeWhole: Compute = async function computeWhole(this: IPromotionModuleService, codes, context, ...rest) {
    const actions = await compute.call(this, codes, context, ...rest);
    return context.currency_code?.toLowerCase() === "vnd" ? roundActions(actions, context) : actions;
  };
  rounding.add(computeWhole);
  service.computeActions = computeWhole;
}
