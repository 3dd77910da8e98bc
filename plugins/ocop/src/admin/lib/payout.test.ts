import { describe, expect, it } from "vitest";
import { PAYOUT_TRANSITIONS } from "../../modules/marketplace/rules/payout-status";
import { PAYOUT_STATUSES } from "../../shared/marketplace-vocabulary";
import { payoutActs } from "./payout";

const MEANS: Record<string, string> = { confirm: "confirmed", fail: "failed", return: "returned", drop: "dropped" };

describe("acts on a transfer", () => {
  it("are those that the server's table allows, but for approving and sending, which belong to the batch", () => {
    for (const status of PAYOUT_STATUSES) {
      const byHand = PAYOUT_TRANSITIONS[status].filter((next) => next !== "approved" && next !== "sent");
      expect(payoutActs(status).map(({ value }) => MEANS[value])).toEqual(byHand);
    }
  });
});
