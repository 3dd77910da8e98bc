import { describe, expect, it } from "vitest";
import { DECISION_NAMES, decisionsOn, PRODUCER_DECISIONS } from "../../../shared/producer-decisions";
import { PRODUCER_STATUSES } from "../../../shared/producer-vocabulary";
import { mayBecome } from "./status";

describe("what an operator decides", () => {
  it("moves a producer only where the table of statuses allows it", () => {
    for (const name of DECISION_NAMES) {
      const { from, to } = PRODUCER_DECISIONS[name];
      for (const status of from) expect(mayBecome(status, to), `${name} from ${status}`).toBe(true);
    }
  });

  it("judges only what was handed in, and nothing that is closed", () => {
    expect(decisionsOn("pending")).toEqual(["close"]);
    expect(decisionsOn("sent_back")).toEqual(["close"]);
    expect(decisionsOn("in_review")).toEqual(["send_back", "approve", "close"]);
    expect(decisionsOn("closed")).toEqual([]);
  });

  it("leaves no way to be active from applying without somebody's approval", () => {
    const ways = DECISION_NAMES.filter((name) => PRODUCER_DECISIONS[name].to === "active");
    expect(ways).toEqual(["approve", "resume"]);
    expect(PRODUCER_STATUSES.filter((status) => decisionsOn(status).includes("resume"))).toEqual(["suspended"]);
  });
});
