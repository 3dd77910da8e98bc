import { describe, expect, it } from "vitest";
import { atOnce } from "../support/at-once";
import { audit, onDatabase } from "../support/audit";
import { address, type Buyable } from "../support/checkout";
import { copiesOf } from "../support/copied-carts";
import { operatorJson } from "../support/parts";
import { buyablesOfProducers, cartOf } from "../support/purchase";
import { freshRandom, type Random, randomFrom } from "../support/random";
import { api } from "../support/stack";
import { letHoldsExpire, setFree, stocked } from "../support/warehouse";
import { sizes } from "./sizes";

const WIDTH = 4;
const PROVINCES = ["Thanh Hóa", "Hà Nội", "Cà Mau", "Lâm Đồng"];

/** Asks for the id alone: what Medusa would answer of the cart costs as much as a third of what is done to it. */
const post = async (path: string, body: unknown, method = "POST") =>
  api(`${path}?fields=id`, { method, body: JSON.stringify(body) });

interface Shop {
  goods: Buyable[];
  code: string;
}

async function line(id: string, random: Random): Promise<string | undefined> {
  const { rows } = await onDatabase((client) =>
    client.query<{ id: string }>(
      "select id from cart_line_item where cart_id = $1 and deleted_at is null order by created_at, id",
      [id],
    ),
  );
  return rows.length === 0 ? undefined : random.pick(rows).id;
}

/** What a buyer, or two tabs of one buyer, may do to a cart. None of it needs to succeed. */
const ACTIONS: Record<string, (id: string, random: Random, shop: Shop) => Promise<unknown>> = {
  add: async (id, random, { goods }) =>
    post(`/store/carts/${id}/line-items`, { variant_id: random.pick(goods).variant_id, quantity: 1 + random.int(3) }),
  remove: async (id, random) => {
    const chosen = await line(id, random);
    return chosen === undefined ? undefined : post(`/store/carts/${id}/line-items/${chosen}`, {}, "DELETE");
  },
  quantity: async (id, random) => {
    const chosen = await line(id, random);
    return chosen === undefined
      ? undefined
      : post(`/store/carts/${id}/line-items/${chosen}`, { quantity: 1 + random.int(4) });
  },
  code: async (id, _random, { code }) => post(`/store/carts/${id}/promotions`, { promo_codes: [code] }),
  uncode: async (id, _random, { code }) => post(`/store/carts/${id}/promotions`, { promo_codes: [code] }, "DELETE"),
  address: async (id, random) =>
    post(`/store/carts/${id}`, {
      shipping_address: { ...address, province: random.pick(PROVINCES) },
    }),
  delivery: async (id, random) => {
    const answer = await api(`/store/carts/${id}/parts`);
    if (!answer.ok) return undefined;
    const { parts } = (await answer.json()) as { parts: { producer: { id: string }; options: { id: string }[] }[] };
    const choices = parts.flatMap(({ producer, options }) =>
      options.length === 0 ? [] : [{ producer_id: producer.id, option_id: random.pick(options).id }],
    );
    return api(`/store/carts/${id}/parts`, { method: "POST", body: JSON.stringify({ choices }) });
  },
  session: async (id, random) => {
    const made = await post("/store/payment-collections", { cart_id: id });
    if (!made.ok) return undefined;
    const { payment_collection } = (await made.json()) as { payment_collection: { id: string } };
    const provider_id = random.pick(["pp_cod_cod", "pp_cod_cod", "pp_system_default"]);
    return post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id });
  },
  complete: async (id) => post(`/store/carts/${id}/complete`, {}),
};
const NAMES = Object.keys(ACTIONS);
/** So that a good share of the carts gets as far as an order; an address is there from the start. */
const ROAD = ["delivery", "session", "complete"];

async function play(cartId: string, random: Random, shop: Shop): Promise<void> {
  const steps = [...Array.from({ length: 2 + random.int(6) }, () => random.pick(NAMES)), ...ROAD];
  for (let index = 0; index < steps.length; index += 1) {
    const act = async (name: string | undefined) => ACTIONS[name ?? ""]?.(cartId, random, shop);
    // Now and then two things happen at once: a second tab, a double click.
    if (random.int(4) === 0) {
      await Promise.all([act(steps[index]), act(steps[index + 1])]);
      index += 1;
    } else await act(steps[index]);
  }
}

describe("whatever happens to a cart in whatever order", () => {
  it("what is asked for, what the order costs and what the parts cost are equal, or there is no order", async () => {
    const random = freshRandom("interleavings");
    const code = `THU${random.int(1_000_000)}`;
    await operatorJson("/admin/promotions", {
      method: "POST",
      body: JSON.stringify({
        code,
        type: "standard",
        status: "active",
        application_method: {
          type: "percentage",
          target_type: "items",
          allocation: "across",
          value: 10,
          currency_code: "vnd",
        },
      }),
    });
    const goods = await buyablesOfProducers(4, 50);
    // Sold-out goods are another test's business.
    const stocks = await atOnce(WIDTH, goods, stocked);
    for (const good of stocks) await setFree(good, sizes.interleavings * 40);
    const models = await atOnce(WIDTH, goods, async (good) => cartOf([good], { shipping_address: address }));
    const seeds = Array.from({ length: sizes.interleavings }, () => random.int(2 ** 31));
    const carts = await atOnce(WIDTH, seeds, async (seed) => {
      const own = randomFrom(seed);
      const [id = ""] = await copiesOf(own.pick(models), 1);
      await play(id, own, { goods, code });
      return id;
    });
    const rows = await onDatabase(async (client) => {
      const { rows: found } = await client.query<{
        cart_id: string;
        order_id: string;
        placed: string;
        parts: string;
        asked: string;
      }>(
        `select oc.cart_id, oc.order_id,
           (select s.totals->>'original_order_total' from order_summary s where s.order_id = oc.order_id order by s.version limit 1) as placed,
           (select sum(total) from producer_order po where po.order_id = oc.order_id) as parts,
           (select ps.amount from payment_session ps join cart_payment_collection c on c.payment_collection_id = ps.payment_collection_id
            where c.cart_id = oc.cart_id and ps.deleted_at is null order by ps.created_at desc limit 1) as asked
         from order_cart oc where oc.cart_id = any($1) and oc.deleted_at is null`,
        [carts],
      );
      return found;
    });
    process.stdout.write(`interleavings: ${carts.length} carts, ${rows.length} orders\n`);
    // Some carts must become orders, or nothing was tested.
    expect(rows.length).toBeGreaterThan(carts.length / 10);
    expect(new Set(rows.map(({ order_id }) => order_id)).size).toBe(rows.length);
    const odd = rows.filter(
      ({ placed, parts, asked }) => Number(placed) !== Number(parts) || Number(placed) !== Number(asked),
    );
    expect(odd).toEqual([]);
    expect(await audit()).toEqual([]);
    await letHoldsExpire();
    for (const good of stocks) await setFree(good, good.stock);
  }, 10_800_000);
});
