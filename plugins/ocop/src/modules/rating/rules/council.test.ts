import { describe, expect, it } from "vitest";
import { councilHindrance, scores } from "./council";

describe("a council", () => {
  it("scores without its secretary", () => {
    expect((["chair", "vice_chair", "member", "secretary"] as const).filter(scores)).toEqual([
      "chair",
      "vice_chair",
      "member",
    ]);
  });

  it("needs a chair, a secretary and as many sheets as the round asks for", () => {
    const members = ["member", "member", "member", "member"] as const;
    expect(councilHindrance([], 1)).toBe("council_incomplete");
    expect(councilHindrance(["chair", ...members], 5)).toBe("council_incomplete");
    expect(councilHindrance(["secretary", ...members, "member"], 5)).toBe("council_incomplete");
    expect(councilHindrance(["chair", "secretary", "member", "member", "member"], 5)).toBe("council_too_small");
    expect(councilHindrance(["chair", "secretary", ...members], 5)).toBeNull();
  });
});
