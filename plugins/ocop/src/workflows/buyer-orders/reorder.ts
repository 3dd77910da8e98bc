import { variantShown } from "../../shared/variant-title";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, QueryContext } from "@medusajs/framework/utils";
import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows";
import type { ReorderAnswer } from "../../contract/account";
import type { Audience } from "../../shared/audience";
import { isSellable, type Query, readGoods, readStock } from "../cart";
import { type OldLine, planReorder } from "./reorder-plan";

interface OrderRow {
  region_id: string;
  sales_channel_id: string;
  currency_code: string;
  items?: LineRow[] | null;
}

interface LineRow {
  title: string;
  product_title?: string | null;
  variant_title?: string | null;
  variant_id?: string | null;
  quantity: unknown;
}

interface CartRow {
  id: string;
  completed_at: string | Date | null;
  customer_id: string | null;
  items?: { variant_id: string | null; quantity: unknown }[] | null;
}

export interface ReorderInput {
  orderId: string;
  /** A cart that the buyer holds; ignored when it is an order already or another customer's. */
  cartId?: string | undefined;
  /** The customer of the token; the new cart is theirs. */
  customerId?: string | undefined;
  /** Alcohol is put into the carts of adults only. */
  audience: Audience;
}

/**
 * Puts the goods of an old order into a cart as they are sold today: today's prices, today's stock. The caller has
 * proved that the order is the buyer's.
 * @throws MedusaError `order_not_found`
 */
export async function reorder(container: MedusaContainer, input: ReorderInput): Promise<ReorderAnswer> {
  const query: Query = container.resolve(ContainerRegistrationKeys.QUERY);
  const order = await readOrder(query, input.orderId);
  const cart = await readOpenCart(query, input);
  const lines = (order.items ?? []).map(oldLine);
  const variants = lines.flatMap(({ variantId }) => variantId ?? []);
  const [goods, stock, priced] = await Promise.all([
    readGoods(container, variants),
    readStock(query, variants, order.sales_channel_id),
    readPriced(query, variants, order),
  ]);
  const inCart = new Map<string, number>();
  for (const item of cart?.items ?? []) {
    const { variant_id: id } = item;
    if (id !== null) inCart.set(id, (inCart.get(id) ?? 0) + Number(item.quantity));
  }
  const sellable = new Set(
    variants.filter((id) => priced.has(id) && isSellable(goods.get(id) ?? null, input.audience)),
  );
  const { take, leftOut } = planReorder(lines, { sellable, stock, inCart });
  const added = take.reduce((sum, { quantity }) => sum + quantity, 0);
  return { cart_id: await fill(container, take, order, cart, input.customerId), added, left_out: leftOut };
}

async function fill(
  container: MedusaContainer,
  take: readonly { variantId: string; quantity: number }[],
  order: OrderRow,
  cart: CartRow | null,
  customerId: string | undefined,
): Promise<string | null> {
  const items = take.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity }));
  if (items.length === 0) return cart?.id ?? null;
  if (cart !== null) {
    await addToCartWorkflow(container).run({ input: { cart_id: cart.id, items } });
    return cart.id;
  }
  const { region_id, sales_channel_id, currency_code } = order;
  const owner = customerId === undefined ? {} : { customer_id: customerId };
  const { result } = await createCartWorkflow(container).run({
    input: { region_id, sales_channel_id, currency_code, items, ...owner },
  });
  return result.id;
}

async function readOrder(query: Query, id: string): Promise<OrderRow> {
  const fields = ["region_id", "sales_channel_id", "currency_code", "items.*"];
  const { data } = await query.graph({ entity: "order", fields, filters: { id } });
  const [order] = data as unknown as OrderRow[];
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order", "order_not_found");
  return order;
}

async function readOpenCart(query: Query, { cartId, customerId }: ReorderInput): Promise<CartRow | null> {
  if (cartId === undefined) return null;
  const fields = ["id", "completed_at", "customer_id", "customer.has_account", "items.variant_id", "items.quantity"];
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: cartId } });
  const [cart] = data as unknown as (CartRow & { customer?: { has_account: boolean } | null })[];
  if (!cart || cart.completed_at) return null;
  const foreign = cart.customer?.has_account === true && customerId !== undefined && cart.customer_id !== customerId;
  return foreign ? null : cart;
}

/** Variants that have a price in the order's region. */
async function readPriced(query: Query, ids: readonly string[], order: OrderRow): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { region_id, currency_code } = order;
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "calculated_price.*"],
    filters: { id: [...new Set(ids)] },
    context: { calculated_price: QueryContext({ region_id, currency_code }) },
  });
  const rows = data as unknown as { id: string; calculated_price?: { calculated_amount: unknown } | null }[];
  return new Set(rows.filter(({ calculated_price: price }) => price?.calculated_amount != null).map(({ id }) => id));
}

function oldLine(item: LineRow): OldLine {
  return {
    variantId: item.variant_id ?? null,
    title: item.product_title ?? item.title,
    variant: variantShown(item.variant_title, item.product_title),
    quantity: Number(item.quantity),
  };
}
