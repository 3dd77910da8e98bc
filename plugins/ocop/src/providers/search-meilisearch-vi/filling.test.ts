import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { Filling } from "./filling";

let sent: string[] = [];
const filling = () =>
  new Filling((index, documents) => {
    sent.push(`${index} ${documents.length}`);
    return Promise.resolve();
  }, 50);
const many = (length: number) => Array.from({ length }, (_, n) => ({ id: String(n) }));

beforeEach(() => {
  sent = [];
});

describe("an index that is being filled", () => {
  it("is given thousands at once, and the last ones when no more come", async () => {
    const some = filling();
    some.begin("a");
    for (let n = 0; n < 7; n += 1) await some.add("a", many(1000));
    expect(sent).toEqual(["a 2000", "a 2000", "a 2000"]);
    await sleep(150);
    expect(sent).toEqual(["a 2000", "a 2000", "a 2000", "a 1000"]);
  });

  it("has everything before something else is done to it, and is an index like any other afterwards", async () => {
    const some = filling();
    some.begin("a");
    await some.add("a", many(10));
    await some.flush("a");
    await some.add("a", many(20));
    await some.end("a");
    expect(sent).toEqual(["a 10", "a 20"]);
    expect(some.has("a")).toBe(false);
    await some.add("a", many(1));
    await some.end("a");
    expect(sent).toEqual(["a 10", "a 20", "a 1"]);
  });
});
