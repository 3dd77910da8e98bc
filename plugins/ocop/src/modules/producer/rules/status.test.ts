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

  it("is public only while active", () => {
    expect(PRODUCER_STATUSES.filter(isPublicProducer)).toEqual(["active"]);
  });
});
