import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { complete, openPayment } from "../support/buyer";
import { cartWith, prepareForCash } from "../support/checkout";
import { capitals, encoded } from "../support/addresses";
import { api } from "../support/stack";
import { cheapestGood, letHoldsExpire, setFree, type Stocked } from "../support/warehouse";

let good: Stocked;

beforeAll(async () => {
  good = await cheapestGood(20);
});

afterEach(async () => {
  await letHoldsExpire();
  await setFree(good, good.stock);
});

/** A cart that is paid for so far that its goods are held. */
async function payingCart(quantity: number): Promise<string> {
  const { id } = await cartWith(good.variant_id, quantity);
  await prepareForCash(id);
  return id;
}

async function heldBy(cart: string): Promise<{ quantity: number; minutes: number }[]> {
  return onDatabase(
    async (client) =>
      (
        await client.query<{ quantity: number; minutes: number }>(
          `select quantity, round(extract(epoch from expires_at - now()) / 60)::int as minutes
           from stock_hold where cart_id = $1`,
          [cart],
        )
      ).rows,
  );
}

describe("goods that a buyer is paying for", () => {
  it("are held for a quarter of an hour, and the others are told so, line by line", async () => {
    await setFree(good, 20);
    const late = await payingCart(3);
    await letHoldsExpire();
    await setFree(good, 4);
    const first = await payingCart(2);
    expect(await heldBy(first)).toEqual([{ quantity: 2, minutes: 15 }]);
    expect(await openPayment(late)).toBe("insufficient_inventory");
    const answer = await api(`/store/carts/${late}/complete`, { method: "POST", body: "{}" });
    const { code, fields } = (await answer.json()) as { code: string; fields?: Record<string, string> };
    expect(code).toBe("insufficient_inventory");
    expect(Object.values(fields ?? {})).toEqual([`“${good.title}” chỉ còn 2 sản phẩm.`]);
    const more = await api(`/store/carts/${late}/line-items`, {
      method: "POST",
      body: JSON.stringify({ variant_id: good.variant_id, quantity: 1 }),
    });
    expect(((await more.json()) as { code: string }).code).toBe("insufficient_inventory");
    expect(await complete(first)).toBe("order");
  });

  it("are anybody's when the time is over, and the first buyer must fit in again", async () => {
    await setFree(good, 20);
    const slow = await payingCart(3);
    await letHoldsExpire();
    await setFree(good, 4);
    const quick = await payingCart(3);
    expect(await complete(slow)).toBe("insufficient_inventory");
    expect(await complete(quick)).toBe("order");
    await setFree(good, 3);
    expect(await complete(slow)).toBe("order");
  });

  it("are no longer held once they are ordered", async () => {
    await setFree(good, 3);
    const cart = await payingCart(2);
    expect(await complete(cart)).toBe("order");
    await expect.poll(async () => heldBy(cart)).toEqual([]);
    const next = await payingCart(1);
    expect(await complete(next)).toBe("order");
  });

  it("are held once however often the payment is opened", async () => {
    await setFree(good, 3);
    const cart = await payingCart(2);
    expect(await Promise.all([openPayment(cart), openPayment(cart)])).toContain(null);
    expect(await openPayment(cart)).toBeNull();
    expect(await heldBy(cart)).toEqual([{ quantity: 2, minutes: 15 }]);
  });

  it("are free again at once when the payment could not be opened, unless another session stands", async () => {
    await setFree(good, 20);
    const { id } = await cartWith(good.variant_id, 2);
    expect(await openPayment(id, "pp_system_default")).toBe("invalid_request");
    expect(await heldBy(id)).toEqual([]);
    expect(await openPayment(id)).toBeNull();
    expect(await openPayment(id, "pp_system_default")).toBe("invalid_request");
    expect(await heldBy(id)).toEqual([{ quantity: 2, minutes: 15 }]);
  });

  it("are held however the address of the collection is written", async () => {
    await setFree(good, 20);
    for (const write of [capitals, encoded]) {
      const { id } = await cartWith(good.variant_id, 2);
      expect(await openPayment(id, "pp_cod_cod", write)).toBeNull();
      expect(await heldBy(id)).toEqual([{ quantity: 2, minutes: 15 }]);
    }
  });
});
