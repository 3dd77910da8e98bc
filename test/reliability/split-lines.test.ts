import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { complete, openPayment, tally } from "../support/buyer";
import { prepareForCash, region } from "../support/checkout";
import { copiesOf } from "../support/copied-carts";
import { operatorJson } from "../support/parts";
import { apiJson } from "../support/stack";
import { cheapestGood, letHoldsExpire, levelOf, setFree, type Stocked } from "../support/warehouse";

const CARTS = 12;
let good: Stocked;

beforeAll(async () => {
  good = await cheapestGood(20);
});

afterEach(async () => {
  await needs(1);
  await setFree(good, good.stock);
});

/** How many pieces of the warehouse one piece of the good is made of. */
async function needs(required_quantity: number): Promise<void> {
  await operatorJson(`/admin/products/${good.product_id}/variants/${good.variant_id}/inventory-items/${good.item}`, {
    method: "POST",
    body: JSON.stringify({ required_quantity }),
  });
}

/** A cart with two lines of the same good, told apart by what the buyer wrote on them, ready to be completed. */
async function splitCart(first: number, second: number): Promise<string> {
  const { id: region_id } = await region();
  const { cart } = await apiJson<{ cart: { id: string } }>("/store/carts", {
    method: "POST",
    body: JSON.stringify({ region_id }),
  });
  for (const [note, quantity] of [
    ["gói quà", first],
    ["không gói", second],
  ] as const) {
    await apiJson(`/store/carts/${cart.id}/line-items`, {
      method: "POST",
      body: JSON.stringify({ variant_id: good.variant_id, quantity, metadata: { note } }),
    });
  }
  const { cart: stored } = await apiJson<{ cart: { items: unknown[] } }>(`/store/carts/${cart.id}`);
  expect(stored.items).toHaveLength(2);
  await prepareForCash(cart.id);
  await letHoldsExpire();
  return cart.id;
}

describe("a cart with two lines of one good", () => {
  it("is refused when one line fits and both do not, at payment and at completion", async () => {
    await setFree(good, 20);
    const cart = await splitCart(2, 2);
    await setFree(good, 3);
    const before = await levelOf(good);
    expect(await openPayment(cart)).toBe("insufficient_inventory");
    expect(await complete(cart)).toBe("insufficient_inventory");
    expect(await levelOf(good)).toEqual(before);
    await setFree(good, 4);
    expect(await complete(cart)).toBe("order");
    const after = await levelOf(good);
    expect(after.reserved).toBe(after.stocked);
  });

  it("is stopped by the database when everything before it failed", async () => {
    await setFree(good, 20);
    const cart = await splitCart(2, 2);
    await setFree(good, 3);
    const before = await levelOf(good);
    // A hold that promises what is not there: Medusa itself checks 2 <= 3 twice.
    await onDatabase(async (client) =>
      client.query(
        `insert into stock_hold (id, cart_id, inventory_item_id, quantity, expires_at)
         values ('hold_wrong_' || $1, $1, $2, 4, now() + interval '15 minutes')
         on conflict (cart_id, inventory_item_id) where deleted_at is null do update
         set quantity = excluded.quantity, expires_at = excluded.expires_at`,
        [cart, good.item],
      ),
    );
    expect(await complete(cart)).toBe("insufficient_inventory");
    expect(await levelOf(good)).toEqual(before);
    await letHoldsExpire();
  });

  it("counts twice where one piece is made of two", async () => {
    await needs(2);
    await setFree(good, 20);
    const cart = await splitCart(1, 1);
    await setFree(good, 3);
    expect(await complete(cart)).toBe("insufficient_inventory");
    await setFree(good, 4);
    const before = await levelOf(good);
    expect(await complete(cart)).toBe("order");
    expect(await levelOf(good)).toEqual({
      ...before,
      reserved: before.reserved + 4,
      reservations: before.reservations + 4,
    });
  });

  it("never reserves more than there is, however many complete at once", async () => {
    await setFree(good, 4 * CARTS);
    const first = await splitCart(1, 1);
    const carts = [first, ...(await copiesOf(first, CARTS - 1))];
    await setFree(good, 2 * 5 + 1);
    const before = await levelOf(good);
    const endings = await Promise.all(carts.map(complete));
    expect(tally(endings)).toEqual({ order: 5, insufficient_inventory: CARTS - 5 });
    expect(await levelOf(good)).toEqual({
      ...before,
      reserved: before.reserved + 10,
      reservations: before.reservations + 10,
    });
  });
});

describe("the wall in the database", () => {
  const raise = async (by: number) =>
    onDatabase(async (client) =>
      client.query(
        "update inventory_level set reserved_quantity = stocked_quantity + $2 where inventory_item_id = $1",
        [good.item, by],
      ),
    );

  it("lets nobody reserve above the stock", async () => {
    await expect(raise(1)).rejects.toMatchObject({ code: "23514", constraint: "reserved_within_stocked" });
  });

  it("lets the last piece be shipped: the stock falls before the reservation does", async () => {
    const level = await levelOf(good);
    await onDatabase(async (client) => {
      await client.query("begin");
      await client.query(
        "update inventory_level set reserved_quantity = stocked_quantity where inventory_item_id = $1",
        [good.item],
      );
      await client.query(
        "update inventory_level set stocked_quantity = stocked_quantity - 1 where inventory_item_id = $1",
        [good.item],
      );
      await client.query(
        "update inventory_level set reserved_quantity = reserved_quantity - 1 where inventory_item_id = $1",
        [good.item],
      );
      await client.query("rollback");
    });
    expect(await levelOf(good)).toEqual(level);
  });
});
