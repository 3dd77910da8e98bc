import { describe, expect, it } from "vitest";
import { nothingCollected, readCollection } from "./collection";

describe("readCollection", () => {
  it("reads a collected session back", () => {
    const collected = { method: "cash_on_delivery", state: "collected", collected_at: "2026-03-01T08:00:00.000Z" };
    expect(readCollection(collected)).toEqual(collected);
  });

  it("takes a missing or damaged record for outstanding cash", () => {
    expect(readCollection(undefined)).toEqual(nothingCollected);
    expect(readCollection({ state: "collected" })).toEqual(nothingCollected);
    expect(readCollection({ state: "collected", collected_at: "yesterday" })).toEqual(nothingCollected);
    expect(readCollection({ state: "paid", collected_at: "2026-03-01T08:00:00.000Z" })).toEqual(nothingCollected);
  });

  it("keeps a cancelled session cancelled", () => {
    expect(readCollection({ state: "cancelled", collected_at: "2026-03-01T08:00:00.000Z" }).state).toBe("cancelled");
  });
});
