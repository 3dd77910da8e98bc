import { beforeAll, describe, expect, it } from "vitest";
import { buy, complete, tally } from "../support/buyer";
import { copiesOf } from "../support/copied-carts";
import { readyCart } from "../support/purchase";
import { freshRandom, type Random } from "../support/random";
import { cheapestGood, letHoldsExpire, levelOf, locksOn, setFree, type Stocked } from "../support/warehouse";
import { sizes } from "./sizes";

const BUYERS = 50;
const PIECES = 5;

let good: Stocked;
let random: Random;
/** The cart that all others are copies of. */
let first: string;

beforeAll(async () => {
  random = freshRandom("last pieces");
  good = await cheapestGood(BUYERS);
  await setFree(good, 1);
  first = await readyCart([good]);
});

/** Carts of one piece that only need to pay. Those who got nothing come back in the next round. */
async function ready(carts: readonly string[]): Promise<string[]> {
  await letHoldsExpire();
  await setFree(good, PIECES);
  return [...carts, ...(await copiesOf(first, BUYERS - carts.length))];
}

describe(`${BUYERS} buyers for the last ${PIECES} pieces`, () => {
  it(`make exactly ${PIECES} orders each round`, async () => {
    let carts: string[] = [];
    for (let round = 0; round < sizes.rounds; round += 1) {
      carts = await ready(carts);
      const before = await levelOf(good);
      // Half of the rounds everybody pays first, which holds the goods; in the others all holds have run out.
      const attempt = random.int(2) === 0 ? buy : complete;
      const endings = await Promise.all(
        carts.toSorted(() => random.int(3) - 1).map(async (id) => ({ id, ending: await attempt(id) })),
      );
      const level = await levelOf(good);
      expect({ round, attempt: attempt.name, ...tally(endings.map(({ ending }) => ending)) }).toEqual({
        round,
        attempt: attempt.name,
        order: PIECES,
        insufficient_inventory: BUYERS - PIECES,
      });
      expect(level).toEqual({
        stocked: before.stocked,
        reserved: before.stocked,
        reservations: before.reservations + PIECES,
      });
      expect(await locksOn([good.item, ...carts])).toEqual([]);
      carts = endings.flatMap(({ id, ending }) => (ending === "order" ? [] : [id]));
    }
    await setFree(good, good.stock);
  });
});
