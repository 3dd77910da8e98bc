import { describe, expect, it } from "vitest";
import { PRODUCER_ORDER_STATUSES, type RefundKind } from "../../../shared/marketplace-vocabulary";
import { isBeforePacking, isFinal, mayFollow, mayTakeBack, reachableFrom } from "./status";

describe("states of a producer's part", () => {
  it("are all reachable from a new part", () => {
    expect([...reachableFrom("new")].toSorted()).toEqual([...PRODUCER_ORDER_STATUSES].toSorted());
  });

  it("all lead to an end", () => {
    const endless = PRODUCER_ORDER_STATUSES.filter((status) => ![...reachableFrom(status)].some(isFinal));
    expect(endless).toEqual([]);
  });

  it("never go back, and never stand still", () => {
    expect(mayFollow("shipped", "packed")).toBe(false);
    expect(mayFollow("delivered", "cancelled")).toBe(false);
    for (const status of PRODUCER_ORDER_STATUSES) expect(mayFollow(status, status)).toBe(false);
  });

  it("let go of goods and money only where the table does", () => {
    const open = (kind: RefundKind) => PRODUCER_ORDER_STATUSES.filter((status) => mayTakeBack(kind, status));
    expect(open("cancel")).toEqual(["new", "accepted", "packed", "partly_cancelled"]);
    expect(open("refused")).toEqual(["new", "accepted", "shipped", "partly_cancelled"]);
    expect(open("return")).toEqual(["delivered"]);
    expect(open("goodwill")).toEqual(["new", "accepted", "packed", "shipped", "delivered", "partly_cancelled"]);
  });

  it("know until when the buyer may change his mind", () => {
    expect(PRODUCER_ORDER_STATUSES.filter(isBeforePacking)).toEqual(["new", "accepted", "partly_cancelled"]);
  });
});
