import { describe, expect, it } from "vitest";
import { covers, freeAtBest, freeOf, verdictOn } from "./verdict";

const demand = new Map([["tea", 3]]);
const supply = (unreserved: number, held = 0, completing = 0) => new Map([["tea", { unreserved, held, completing }]]);

describe("verdictOn", () => {
  it("meets a demand up to the last free piece", () => {
    expect(verdictOn(demand, supply(3))).toBe("fits");
    expect(verdictOn(demand, supply(2))).toBe("short");
  });

  it("leaves what others hold to them", () => {
    expect(verdictOn(demand, supply(5, 2))).toBe("fits");
    expect(verdictOn(demand, supply(5, 3))).toBe("short");
  });

  it("does not refuse because of a hold that is counted twice while its cart becomes an order", () => {
    expect(verdictOn(demand, supply(4, 2, 2))).toBe("unsettled");
    expect(verdictOn(demand, supply(4, 4, 2))).toBe("short");
  });

  it("refuses all when one item is short or unknown", () => {
    expect(verdictOn(new Map([...demand, ["rice", 1]]), supply(9))).toBe("short");
  });

  it("never says a negative number", () => {
    expect(freeOf({ unreserved: -2, held: 1, completing: 0 })).toBe(0);
    expect(freeAtBest({ unreserved: -2, held: 1, completing: 1 })).toBe(0);
  });
});

describe("covers", () => {
  it("wants every piece of every item", () => {
    expect(covers(new Map([["tea", 3]]), demand)).toBe(true);
    expect(covers(new Map([["tea", 2]]), demand)).toBe(false);
    expect(covers(new Map(), demand)).toBe(false);
    expect(covers(new Map(), new Map())).toBe(true);
  });
});
