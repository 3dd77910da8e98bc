import { describe, expect, it } from "vitest";
import { DECISION_NAMES, PRODUCER_DECISIONS } from "../../shared/producer-decisions";
import { decisionChoices, decisionFields } from "./application";

describe("the operator's decisions", () => {
  it("ask for a reason exactly where the server does", () => {
    const asked = DECISION_NAMES.filter((name) => decisionFields(name).length > 0);
    expect(asked).toEqual(DECISION_NAMES.filter((name) => PRODUCER_DECISIONS[name].reason));
  });

  it("are those of the state", () => {
    expect(decisionChoices("applied").map(({ value }) => value)).toEqual(["review", "send_back", "approve", "close"]);
    expect(decisionChoices("closed")).toEqual([]);
  });
});
