import { describe, expect, it } from "vitest";
import { SUPPLY_ACTS, SUPPLY_STATUSES, type SupplyStatus } from "../../../shared/inquiry-vocabulary";
import { statusAfter } from "./status";

const actsOn = (status: SupplyStatus) => SUPPLY_ACTS.filter((act) => statusAfter(status, act) !== null);

function reachableFrom(start: SupplyStatus): Set<SupplyStatus> {
  const seen = new Set([start]);
  for (const status of seen)
    for (const act of SUPPLY_ACTS) {
      const next = statusAfter(status, act);
      if (next !== null) seen.add(next);
    }
  return seen;
}

describe("the status of a supply request", () => {
  it("reaches every other from the public form, and every act is possible somewhere", () => {
    expect([...reachableFrom("received")].toSorted()).toEqual(SUPPLY_STATUSES.toSorted());
    for (const act of SUPPLY_ACTS) expect(SUPPLY_STATUSES.some((status) => statusAfter(status, act))).toBe(true);
  });

  it("is checked before anything else is done, once, and for good where it ends", () => {
    expect(actsOn("received")).toEqual(["accept", "refuse"]);
    expect(actsOn("open")).toEqual(["agreed", "not_agreed", "withdrawn"]);
    expect(SUPPLY_STATUSES.filter((status) => actsOn(status).length === 0)).toEqual([
      "agreed",
      "not_agreed",
      "withdrawn",
      "refused",
    ]);
  });
});
