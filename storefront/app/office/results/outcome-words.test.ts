import { describe, expect, it } from "vitest";
import { officeResults as words } from "../../shared/i18n/vi/office-results";
import { outcomeWords } from "./outcome-words";

describe("outcomeWords", () => {
  it.each([
    [5, { outcome: "recognise", stars: 4, potential_five: true, reason: null }, "4 sao, tiềm năng 5 sao"],
    [4, { outcome: "recognise", stars: 4, potential_five: false, reason: null }, "4 sao"],
    [5, { outcome: "recognise", stars: 5, potential_five: false, reason: null }, "5 sao"],
    [4, { outcome: "propose", stars: null, potential_five: false, reason: null }, "Đề nghị cấp trên công nhận 4 sao"],
    [null, { outcome: "decline", stars: null, potential_five: false, reason: "stopped" }, words.declined.stopped],
    [
      2,
      { outcome: "decline", stars: null, potential_five: false, reason: "below_three_stars" },
      words.declined.below_three_stars,
    ],
  ] as const)("of rank %s", (rank, outcome, said) => {
    expect(outcomeWords({ rank, outcome }, words)).toBe(said);
  });
});
