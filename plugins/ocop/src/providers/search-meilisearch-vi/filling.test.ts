import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Filling } from "./filling";
import type { MissedWrites } from "./missed-writes";

const lines = (text: string) => Buffer.from(text);
const ids = (count: number) => Array.from({ length: count }, (_, n) => `prod_${n}`);

describe("filling an index", () => {
  const sent: string[] = [];
  const missed: string[] = [];
  const noting = {
    add: async (index: string, some: readonly string[]) => void missed.push(`${index}: ${some.length}`),
  } as unknown as MissedWrites;
  /** A server that has the documents after some turns, the first ones later than the next. */
  const send = async (index: string, pieces: readonly Buffer[]) => {
    for (let n = sent.length === 0 ? 5 : 1; n > 0; n -= 1) await turn();
    sent.push(`${index}: ${Buffer.concat([...pieces]).toString()}`);
    return { takenIn: async () => undefined };
  };
  const filling = (how: ConstructorParameters<typeof Filling>[0] = send) => new Filling(how, noting, undefined);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    sent.length = 0;
    missed.length = 0;
  });

  afterEach(() => void vi.useRealTimers());

  it("is done in large portions, and with the rest when no more comes", async () => {
    const index = filling();
    const large = "1".repeat(30_000_000);
    await index.fill("a", ids(1_500), lines(large));
    expect(sent).toEqual([]);
    await index.fill("a", ids(1_500), lines(large));
    expect(sent).toEqual([`a: ${large}${large}`]);
    await index.fill("a", ids(100), lines("3"));
    vi.advanceTimersByTime(60_000);
    await index.flush("a");
    expect(sent.slice(1)).toEqual(["a: 3"]);
  });

  it("sends the rest as soon as somebody searches the index", async () => {
    const index = filling();
    index.begin("a");
    await index.fill("a", ids(100), lines("1"));
    index.end("a");
    for (let n = 0; n < 10; n += 1) await turn();
    expect(sent).toEqual(["a: 1"]);
    expect(index.has("a")).toBe(false);
  });

  it("sends what is held before anything else is written, in order", async () => {
    const index = filling();
    await index.fill("a", ids(100), lines("1"));
    const first = index.flush("a");
    await index.fill("a", ids(100), lines("2"));
    await index.flush("a");
    await first;
    expect(sent).toEqual(["a: 1", "a: 2"]);
  });

  it("sends nothing more to an index that is gone, which would make it again", async () => {
    const index = filling();
    await index.fill("a", ids(100), lines("1"));
    index.forget("a");
    vi.advanceTimersByTime(60_000);
    await index.flush("a");
    expect(sent).toEqual([]);
  });

  it("notes what the server did not take", async () => {
    const index = filling(() => Promise.reject(new Error("away")));
    await index.fill("a", ids(100), lines("1"));
    await index.flush("a");
    await turn();
    expect(missed).toEqual(["a: 100"]);
  });
});
