import { describe, expect, it } from "vitest";
import { isPublicProducer, mayBecome, reachableFrom } from "./status";
import { PRODUCER_STATUSES } from "../../../shared/producer-vocabulary";

describe("producer status", () => {
  it("reaches every status from pending", () => {
    expect([...reachableFrom("pending")].sort()).toEqual([...PRODUCER_STATUSES].sort());
  });

  it("never leaves closed", () => {
    expect([...reachableFrom("closed")]).toEqual(["closed"]);
  });

  it("is approved before it is suspended", () => {
    expect(mayBecome("pending", "suspended")).toBe(false);
    expect(mayBecome("suspended", "active")).toBe(true);
  });

  it("is decided after it was applied for, and applied for again after it was sent back", () => {
    expect(mayBecome("sent_back", "active")).toBe(false);
    expect(mayBecome("sent_back", "applied")).toBe(true);
    expect(mayBecome("in_review", "applied")).toBe(false);
  });

  it("is public only while active", () => {
    expect(PRODUCER_STATUSES.filter(isPublicProducer)).toEqual(["active"]);
  });
});
