import { describe, expect, it } from "vitest";
import { LOT_NUMBER } from "../../../shared/traceability-vocabulary";
import { proposedNumber } from "./number";

describe("a proposed lot number", () => {
  it("tells the day and which lot of the day it is", () => {
    expect(proposedNumber("2026-11-26", 2)).toBe("L261126-02");
    expect(proposedNumber("2026-11-26", 120)).toBe("L261126-120");
  });
  it("is one that a producer could have typed", () => {
    expect(proposedNumber("2026-01-05", 1)).toMatch(LOT_NUMBER);
    for (const wrong of ["", "-1", "l1", "Lô 1", "A B", "A".repeat(21)]) expect(wrong).not.toMatch(LOT_NUMBER);
  });
});
