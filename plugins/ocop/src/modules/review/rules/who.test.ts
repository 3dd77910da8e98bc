import { describe, expect, it } from "vitest";
import { PRODUCER_ORDER_STATUSES } from "../../../shared/marketplace-vocabulary";
import { mayReview, replyEditableUntil, reviewEditableUntil } from "./who";

describe("mayReview", () => {
  it("waits for the goods, whatever else the part is", () => {
    const open = PRODUCER_ORDER_STATUSES.filter((status) => mayReview({ status, quantity: 2, cancelled_quantity: 0 }));
    expect(open).toEqual(["delivered"]);
  });

  it("asks for at least one piece that was kept", () => {
    expect(mayReview({ status: "delivered", quantity: 2, cancelled_quantity: 1 })).toBe(true);
    expect(mayReview({ status: "delivered", quantity: 2, cancelled_quantity: 2 })).toBe(false);
  });
});

it("a review may be changed for 30 days, a reply for 24 hours", () => {
  const written = new Date("2026-03-01T08:00:00Z");
  expect(reviewEditableUntil(written).toISOString()).toBe("2026-03-31T08:00:00.000Z");
  expect(replyEditableUntil(written).toISOString()).toBe("2026-03-02T08:00:00.000Z");
});
