import { beforeAll, describe, expect, it } from "vitest";
import { atOnce } from "../support/at-once";
import { buy, complete, tally } from "../support/buyer";
import { buyables, cartWith, prepareForCash } from "../support/checkout";
import { freshRandom, type Random } from "../support/random";
import { letHoldsExpire, levelOf, locksOn, setFree, type Stocked, stocked } from "../support/warehouse";
import { sizes } from "./sizes";

const BUYERS = 50;
const PIECES = 5;
/** How many prepare their carts at once; that is not what is tested. */
const WIDTH = 8;

let good: Stocked;
let random: Random;

beforeAll(async () => {
  random = freshRandom("last pieces");
  const [cheapest] = (await buyables(BUYERS)).toSorted((a, b) => a.price - b.price);
  if (cheapest === undefined) throw new Error("the demo shop has nothing in stock");
  good = await stocked(cheapest);
});

/** Carts of one piece that only need to pay. Those who got nothing come back in the next round. */
async function ready(carts: readonly string[]): Promise<string[]> {
  await setFree(good, BUYERS + PIECES);
  const more = await atOnce(WIDTH, [...Array(BUYERS - carts.length).keys()], async () => {
    const { id } = await cartWith(good.variant_id);
    await prepareForCash(id);
    return id;
  });
  await letHoldsExpire();
  await setFree(good, PIECES);
  return [...carts, ...more];
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
