import { setTimeout as sleep } from "node:timers/promises";
import { withDatabase } from "../../backend/dev/postgres/database";
import { ask, type BuyingShop, timeOfAdding, timeOfCompleting } from "./buying-shop";
import { median } from "./median";
import type { StockShop } from "./stock-process";
import type { Row } from "./table";

const PRODUCERS = 20;
const WARM_UP = 4;
const ROUNDS = 25;
/** What runs after an order (parts, search) has an end before the next figure is taken. */
const PAUSE_MS = 150;
const PIECES = 1_000;

/** One shipped good of each of twenty producers, on shelves that last for the whole bench. */
async function goodsOfProducers(database: string): Promise<string[]> {
  return withDatabase(database, async (client) => {
    const { rows } = await client.query<{ variant: string; item: string }>(
      `select distinct on (pp.producer_id) v.id as variant, vi.inventory_item_id as item
       from product_producer pp join product p on p.id = pp.product_id and p.status = 'published' and p.deleted_at is null
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
       join inventory_item i on i.id = vi.inventory_item_id and i.requires_shipping
       join product_rated_product prp on prp.product_id = p.id and prp.deleted_at is null
       join rated_product rp on rp.id = prp.rated_product_id and not rp.age_restricted and rp.deleted_at is null
       where pp.deleted_at is null
         and exists (select 1 from shipping_option so where so.data->>'producer_id' = pp.producer_id and so.deleted_at is null)
       order by pp.producer_id, v.id limit $1`,
      [PRODUCERS],
    );
    if (rows.length < PRODUCERS) throw new Error(`The shop has shipped goods of ${rows.length} producers only.`);
    await client.query(
      `update inventory_level set stocked_quantity = reserved_quantity + $2,
         raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2)::text, 'precision', 20)
       where inventory_item_id = any($1) and deleted_at is null`,
      [rows.map(({ item }) => item), PIECES],
    );
    return rows.map(({ variant }) => variant);
  });
}

async function deliverByProducers(shop: BuyingShop, cartId: string): Promise<void> {
  const path = `/store/carts/${cartId}/parts`;
  const { parts } = await ask<{ parts: { producer: { id: string }; options: { id: string }[] }[] }>(shop, path);
  const choices = parts.map(({ producer, options }) => ({ producer_id: producer.id, option_id: options[0]?.id }));
  await ask(shop, path, { choices });
}

async function deliverAsStock(shop: BuyingShop, cartId: string): Promise<void> {
  const path = `/store/shipping-options?cart_id=${cartId}`;
  const { shipping_options: options } = await ask<{ shipping_options: { id: string }[] }>(shop, path);
  await ask(shop, `/store/carts/${cartId}/shipping-methods`, { option_id: options[0]?.id });
}

async function goodsOfStock(api: string, key: string): Promise<string[]> {
  const shop = { api, key, payment: "", goods: [], deliver: deliverAsStock };
  const path = "/store/products?limit=1&fields=id,variants.id";
  const { products } = await ask<{ products: { variants: { id: string }[] }[] }>(shop, path);
  return products.flatMap(({ variants }) => variants.map(({ id }) => id));
}

type Figure = () => Promise<number>;

/** Medians of figures that are taken in turn, each round in the other direction, so that a busy moment hits all of them. */
async function inTurn<Name extends string>(figures: Record<Name, Figure>): Promise<Record<Name, number>> {
  const names = Object.keys(figures) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = await figures[name]();
      if (round >= 0) taken.get(name)?.push(time);
      await sleep(PAUSE_MS);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
}

/** Filling and completing carts beside Medusa without the plugin, on the same machine and database server. */
export async function checkoutSpeed(
  ours: { api: string; key: string; database: string },
  peer: StockShop,
): Promise<Row[]> {
  const goods = await goodsOfProducers(ours.database);
  const shop: BuyingShop = { ...ours, payment: "pp_cod_cod", goods, deliver: deliverByProducers };
  const stock: BuyingShop = {
    ...peer,
    payment: "pp_system_default",
    goods: await goodsOfStock(peer.api, peer.key),
    deliver: deliverAsStock,
  };
  const adding = await inTurn({ shop: async () => timeOfAdding(shop), stock: async () => timeOfAdding(stock) });
  const completing = await inTurn({
    one: async () => timeOfCompleting(shop, goods.slice(0, 1)),
    stock: async () => timeOfCompleting(stock, stock.goods.slice(0, 1)),
    twenty: async () => timeOfCompleting(shop, goods),
  });
  const row = (what: string, value: number, factor: number, peerIs: string, base: number): Row => ({
    what,
    value,
    unit: "ms",
    against: `${factor} x ${peerIs} (${base.toFixed(0)} ms)`,
    reference: factor * base,
    more: false,
  });
  return [
    row("adding to a cart, p50", adding.shop, 1.1, "stock Medusa", adding.stock),
    row("completing a cart of one producer, p50", completing.one, 1.2, "stock Medusa", completing.stock),
    row(`completing a cart of ${PRODUCERS} producers, p50`, completing.twenty, 2, "one producer", completing.one),
  ];
}
