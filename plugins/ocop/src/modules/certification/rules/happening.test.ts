import { describe, expect, it } from "vitest";
import { happeningOf } from "./happening";

describe("happeningOf", () => {
  it.each([
    [null, "active", "issued"],
    ["active", "suspended", "suspended"],
    ["suspended", "active", "reinstated"],
    ["suspended", "revoked", "revoked"],
    ["active", "revoked", "revoked"],
    ["active", "superseded", "superseded"],
    ["active", "active", "corrected"],
    ["suspended", "suspended", "corrected"],
    ["revoked", "active", "corrected"],
    ["revoked", "suspended", "corrected"],
    ["superseded", "active", "corrected"],
  ] as const)("%s to %s is %s", (from, to, kind) => {
    expect(happeningOf(from, to)).toBe(kind);
  });
});
