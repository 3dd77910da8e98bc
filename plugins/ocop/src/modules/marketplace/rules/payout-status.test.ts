import { describe, expect, it } from "vitest";
import { PAYOUT_STATUSES } from "../../../shared/marketplace-vocabulary";
import { isGivenBack, payoutMayFollow, payoutReachableFrom } from "./payout-status";

describe("states of a transfer", () => {
  it("are all reachable from a draft", () => {
    expect([...payoutReachableFrom("draft")].toSorted()).toEqual([...PAYOUT_STATUSES].toSorted());
  });

  it("all lead to money that arrived or is back", () => {
    const lost = PAYOUT_STATUSES.filter(
      (status) => ![...payoutReachableFrom(status)].some((end) => end === "confirmed" || isGivenBack(end)),
    );
    expect(lost).toEqual([]);
  });

  it("never leave what is given back: the same money would leave twice", () => {
    for (const status of PAYOUT_STATUSES.filter(isGivenBack)) {
      expect([...payoutReachableFrom(status)]).toEqual([status]);
    }
  });

  it("let nothing be sent that was not approved, and nothing that was sent be dropped", () => {
    expect(PAYOUT_STATUSES.filter((from) => payoutMayFollow(from, "sent"))).toEqual(["approved"]);
    expect(payoutMayFollow("sent", "dropped")).toBe(false);
  });
});
