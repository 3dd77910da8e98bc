import { describe, expect, it } from "vitest";
import { KeyQueue, WaitedTooLong } from "./key-queue";

const LONG = 5_000;
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** The same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe("KeyQueue", () => {
  it("admits at once where nobody stands, and in the order of arrival else", async () => {
    const queue = new KeyQueue();
    const order: string[] = [];
    const first = await queue.enter(["a", "b"], LONG);
    const second = queue.enter(["b"], LONG).then((leave) => (order.push("second"), leave()));
    const third = queue.enter(["b", "c"], LONG).then((leave) => (order.push("third"), leave()));
    await tick();
    expect(order).toEqual([]);
    first();
    await Promise.all([second, third]);
    expect(order).toEqual(["second", "third"]);
    expect(queue.size).toBe(0);
  });

  it("lets disjoint keys pass", async () => {
    const queue = new KeyQueue();
    const held = await queue.enter(["a"], LONG);
    (await queue.enter(["b"], LONG))();
    held();
    expect(queue.size).toBe(0);
  });

  it("gives up after its time and leaves nobody waiting behind it", async () => {
    const queue = new KeyQueue();
    const held = await queue.enter(["a"], LONG);
    const late = queue.enter(["a", "b"], 20);
    const behind = queue.enter(["b"], LONG);
    await expect(late).rejects.toBeInstanceOf(WaitedTooLong);
    (await behind)();
    held();
    expect(queue.size).toBe(0);
  });

  it("never has two in one key and never stands still, whatever crosses", async () => {
    const seed = Date.now() % 1_000_000;
    console.log(`seed ${seed}`);
    const roll = dice(seed);
    const queue = new KeyQueue();
    const inside = new Set<string>();
    const one = async (keys: string[]): Promise<void> => {
      const leave = await queue.enter(keys, LONG);
      for (const key of keys) {
        expect(inside.has(key)).toBe(false);
        inside.add(key);
      }
      await tick();
      for (const key of keys) inside.delete(key);
      leave();
    };
    const wishes = Array.from({ length: 500 }, () => [
      ...new Set(Array.from({ length: 1 + roll(4) }, () => `item${roll(12)}`)),
    ]);
    await Promise.all(wishes.map(one));
    expect(queue.size).toBe(0);
  });
});
