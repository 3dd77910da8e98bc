import { describe, expect, it } from "vitest";
import { DOSSIER_ACTS, DOSSIER_STATUSES, type DossierStatus } from "../../../shared/dossier-vocabulary";
import { actsOf, DOSSIER_TRANSITIONS, isEditable, OPEN_STATUSES, stateAfter } from "./status";

function reachableFrom(start: DossierStatus): Set<DossierStatus> {
  const seen = new Set<DossierStatus>([start]);
  for (const status of seen) for (const next of Object.values(DOSSIER_TRANSITIONS[status])) seen.add(next);
  return seen;
}

describe("states of a dossier", () => {
  it("are all reachable from a draft, and all lead to an end", () => {
    expect([...reachableFrom("draft")].toSorted()).toEqual([...DOSSIER_STATUSES].toSorted());
    const ends = DOSSIER_STATUSES.filter((status) => !OPEN_STATUSES.includes(status));
    expect(ends).toEqual(["decided", "withdrawn"]);
    for (const status of DOSSIER_STATUSES)
      expect([...reachableFrom(status)].some((one) => ends.includes(one))).toBe(true);
  });

  it("never stand still, and every act is somebody's", () => {
    for (const status of DOSSIER_STATUSES) {
      for (const act of DOSSIER_ACTS) expect(stateAfter(status, act)).not.toBe(status);
      const possible = DOSSIER_ACTS.filter((act) => stateAfter(status, act) !== null);
      expect([...actsOf(status, "producer"), ...actsOf(status, "checker")].toSorted()).toEqual(possible.toSorted());
    }
  });

  it("let the producer change a dossier only while it is theirs to fill in", () => {
    expect(DOSSIER_STATUSES.filter(isEditable)).toEqual(["draft", "questions"]);
    expect(actsOf("questions", "producer")).toEqual(["answer", "withdraw"]);
    expect(actsOf("in_rating", "producer")).toEqual([]);
    expect(actsOf("draft", "checker")).toEqual([]);
    expect(actsOf("answered", "checker")).toEqual(["ask", "accept_form"]);
  });
});
