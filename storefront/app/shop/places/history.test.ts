import { dayAfter, inOrder, keptAsItWas } from "./history";
import type { UnitNeighbour } from "./types";

const unit = (
  name: string,
  share: number | null,
  succession: UnitNeighbour["succession"] = "merged",
): UnitNeighbour => ({
  code: name,
  name,
  full_name: `Xã ${name}`,
  kind: "xã",
  level: "commune",
  slug: name,
  parent_code: null,
  valid_from: null,
  valid_to: null,
  succession,
  share,
});

describe("the history of a unit", () => {
  it("ended on the day after its last", () => {
    expect(dayAfter("2025-06-30")).toBe("2025-07-01");
    expect(dayAfter("2028-02-28")).toBe("2028-02-29");
  });
  it("names the largest part first, then by name", () => {
    expect(inOrder([unit("Đông", 0.2), unit("An", 0.2), unit("Cao", 0.6)]).map(({ name }) => name)).toEqual([
      "Cao",
      "An",
      "Đông",
    ]);
  });
  it("is empty for what was not touched", () => {
    expect(keptAsItWas([unit("Thanh Hóa", 1, "unchanged")])).toBe(true);
    expect(keptAsItWas([unit("A", 1), unit("B", 1)])).toBe(false);
    expect(keptAsItWas([])).toBe(false);
  });
});
