import { describe, expect, it } from "vitest";
import { atOnce } from "../support/at-once";
import { complete, tally } from "../support/buyer";
import { buyables } from "../support/checkout";
import { copiesOf } from "../support/copied-carts";
import { cartOf, readyCart } from "../support/purchase";
import { freshRandom, type Random } from "../support/random";
import { letHoldsExpire, levelOf, locksOn, setFree, type Stocked, stocked } from "../support/warehouse";
import { sizes } from "./sizes";

const HOT = 12;
/** Carts that complete at the same moment. */
const TOGETHER = 100;
const WIDTH = 8;
/** Carts a different wish. */
const COPIES = 5;
const PLENTY = 900;

type Wish = { good: Stocked; quantity: number };
type Cart = { id: string; wanted: Wish[] };

/** Two or three different goods in any order. */
function wish(goods: readonly Stocked[], random: Random): Wish[] {
  const chosen = new Set<Stocked>();
  const count = 2 + random.int(2);
  while (chosen.size < count) chosen.add(random.pick(goods));
  return [...chosen].map((good) => ({ good, quantity: 1 + random.int(2) }));
}

describe("carts that want the same goods in different orders", () => {
  it("all finish, leave no lock behind, and the stock adds up", async () => {
    const random = freshRandom("crossing carts");
    const found = (await buyables(HOT)).toSorted((a, b) => a.price - b.price).slice(0, HOT);
    expect(found).toHaveLength(HOT);
    const goods = await atOnce(WIDTH, found, stocked);
    // Carts of other tests may still hold them.
    await letHoldsExpire();
    // All carts name one buyer, whom Medusa would otherwise try to make several times at once.
    await cartOf(goods.slice(0, 1));
    for (const good of goods) await setFree(good, PLENTY);
    const wishes = Array.from({ length: sizes.carts / COPIES }, () => wish(goods, random));
    const models = await atOnce(WIDTH, wishes, async (wanted) => ({
      id: await readyCart(wanted.map(({ good, quantity }) => ({ variant_id: good.variant_id, quantity }))),
      wanted,
    }));
    // Who got nothing comes back in the next burst.
    let waiting: Cart[] = [];
    for (let tried = 0; tried < sizes.carts; tried += TOGETHER) {
      const chosen = Array.from({ length: TOGETHER - waiting.length }, () => random.pick(models));
      const fresh = await atOnce(WIDTH, chosen, async ({ id, wanted }) => {
        const [copy = ""] = await copiesOf(id, 1);
        return { id: copy, wanted };
      });
      const carts: Cart[] = [...waiting, ...fresh].toSorted(() => random.int(3) - 1);
      await letHoldsExpire();
      // Enough for some, not for all.
      for (const good of goods) await setFree(good, 8 + random.int(16));
      const before = await Promise.all(goods.map(levelOf));
      const endings = await Promise.all(carts.map(async (cart) => ({ ...cart, ending: await complete(cart.id) })));
      const counts = tally(endings.map(({ ending }) => ending));
      process.stdout.write(`crossing carts: ${JSON.stringify(counts)}\n`);
      expect(Object.keys(counts).filter((one) => one !== "order" && one !== "insufficient_inventory")).toEqual([]);
      expect(counts.order ?? 0).toBeGreaterThan(TOGETHER / 10);
      const after = await Promise.all(goods.map(levelOf));
      for (const [index, good] of goods.entries()) {
        const sold = endings
          .filter(({ ending }) => ending === "order")
          .flatMap(({ wanted }) => wanted)
          .reduce((sum, one) => sum + (one.good === good ? one.quantity : 0), 0);
        const [was, is] = [before[index], after[index]];
        expect({ title: good.title, ...is }).toEqual({
          title: good.title,
          stocked: was?.stocked,
          reserved: (was?.reserved ?? 0) + sold,
          reservations: (was?.reservations ?? 0) + sold,
        });
        expect(is?.reserved).toBeLessThanOrEqual(is?.stocked ?? 0);
      }
      expect(await locksOn([...goods.map(({ item }) => item), ...carts.map(({ id }) => id)])).toEqual([]);
      waiting = endings.flatMap(({ id, wanted, ending }) => (ending === "order" ? [] : [{ id, wanted }]));
    }
    for (const good of goods) await setFree(good, good.stock);
  });
});
