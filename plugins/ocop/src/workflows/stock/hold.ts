import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { STOCK_MODULE, type StockModuleService } from "../../modules/stock";
import { COMPLETION_SECONDS, covers, freeAtBest, freeOf, verdictOn } from "../../modules/stock/rules/verdict";
import { select } from "../../shared/database";
import { LIVE_SESSIONS } from "../cart";
import { demandOf, type Kit, type Shortage, shortagesOf, type StockLine } from "./demand";
import { readKits, readSupply, type StockCart } from "./read";

/** How long goods wait for a buyer who is paying. */
const HOLD_MINUTES = 15;
/** How long a refusal waits for completions that may free or use up the last pieces. */
const SETTLE_MS = 5_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 400;

const stockOf = (container: MedusaContainer): StockModuleService => container.resolve(STOCK_MODULE);

/**
 * Holds the goods of a cart while its buyer pays, all of them or none.
 * @returns the lines that cannot be met; none when the goods are held
 */
export async function holdGoods(container: MedusaContainer, cart: StockCart): Promise<Shortage[]> {
  return place(container, cart, await readKits(container, cart.lines), false);
}

/**
 * The last look before a cart becomes an order, whichever way it came here. A cart whose hold covers it passes; one
 * without (its time was over, it grew, or nobody opened a payment for it) must fit into what others do not hold, and
 * holds it from now on.
 * @param items the cart's lines as Medusa reads them
 * @returns the lines that cannot be met, or null
 */
export async function stockFault(
  container: MedusaContainer,
  cartId: string,
  items: readonly { id?: string; variant_id?: string | null; quantity: unknown }[],
): Promise<Shortage[] | null> {
  const lines = items.flatMap(({ id, variant_id, quantity }): StockLine[] =>
    variant_id ? [{ line: id ?? variant_id, variantId: variant_id, quantity: Number(quantity) }] : [],
  );
  const [kits, held] = await Promise.all([readKits(container, lines), stockOf(container).beginCompletion(cartId)]);
  if (covers(held, demandOf(lines, kits))) return null;
  const [cart] = await select<{ sales_channel_id: string | null }>(
    container,
    "select sales_channel_id from cart where id = :id",
    { id: cartId },
  );
  const sales_channel_id = cart?.sales_channel_id ?? "";
  const short = await place(container, { id: cartId, sales_channel_id, lines }, kits, true);
  return short.length === 0 ? null : short;
}

/** Gives a cart's goods free: it became an order, whose reservation counts from now on, or it was given up. */
export async function releaseHold(container: MedusaContainer, cartId: string): Promise<void> {
  await stockOf(container).releaseHolds([cartId]);
}

/**
 * Gives a cart's goods free when its payment could not be opened. They stay held while another session of the cart
 * stands, and while the cart is becoming an order.
 */
export async function releaseUnpaidHold(container: MedusaContainer, cartId: string): Promise<void> {
  const needed = await select(
    container,
    `select s.id from cart_payment_collection l
     join payment_session s on s.payment_collection_id = l.payment_collection_id and s.deleted_at is null
     where l.cart_id = :cart and l.deleted_at is null and s.status = any(:live)
     union all select h.id from stock_hold h
     where h.cart_id = :cart and h.completing_at > now() - interval '${COMPLETION_SECONDS} seconds'`,
    { cart: cartId, live: LIVE_SESSIONS },
  );
  if (needed.length === 0) await releaseHold(container, cartId);
}

/** Lines of a cart for which there is not enough, for a friendly word before anything is decided. */
export async function foreseeShortages(container: MedusaContainer, cart: StockCart): Promise<Shortage[]> {
  const kits = await readKits(container, cart.lines);
  const items = [...demandOf(cart.lines, kits).keys()];
  const supply = await readSupply(container, { cartId: cart.id, salesChannelId: cart.sales_channel_id, items });
  return shortagesOf(cart.lines, kits, (item) => freeAtBest(supply.get(item)));
}

async function place(
  container: MedusaContainer,
  cart: StockCart,
  kits: ReadonlyMap<string, Kit>,
  completing: boolean,
): Promise<Shortage[]> {
  const demand = demandOf(cart.lines, kits);
  if (demand.size === 0) return [];
  const { id: cart_id, sales_channel_id } = cart;
  const items = [...demand.keys()];
  const input = { cart_id, sales_channel_id, demand, minutes: HOLD_MINUTES, completing };
  const locking = container.resolve(Modules.LOCKING);
  const until = Date.now() + SETTLE_MS;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    // Those who come too late are told so without standing in line before the locks.
    let supply = await readSupply(container, { cartId: cart_id, salesChannelId: sales_channel_id, items });
    let verdict = verdictOn(demand, supply);
    if (verdict === "fits") {
      // The keys under which Medusa reserves and counts: a hold and a reservation never meet half-way.
      ({ verdict, supply } = await locking.execute(items, async () => stockOf(container).placeHold(input)));
      if (verdict === "fits") return [];
    }
    if (verdict === "short" || Date.now() >= until)
      return shortagesOf(cart.lines, kits, (item) => freeOf(supply.get(item)));
    await sleep(pause * (0.5 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}
