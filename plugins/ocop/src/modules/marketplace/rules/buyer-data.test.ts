import { describe, expect, it } from "vitest";
import { PRODUCER_ORDER_STATUSES } from "../../../shared/marketplace-vocabulary";
import { BUYER_DATA_DAYS, BUYER_FIELDS, buyerFields } from "./buyer-data";

const PLACED = new Date("2026-11-01T02:00:00Z");
const DELIVERED = new Date("2026-11-10T02:00:00Z");
const days = (count: number) => new Date(DELIVERED.getTime() + count * 86_400_000);

type Part = Parameters<typeof buyerFields>[0];
const part = (changes: Partial<Part> = {}): Part => ({
  status: "accepted",
  mode: "delivery",
  payment_method: "cod",
  created_at: PLACED,
  paid_at: null,
  accepted_at: PLACED,
  delivered_at: null,
  ...changes,
});

describe("what a producer sees of its buyer", () => {
  it("is nothing before its yes", () => {
    expect(buyerFields(part({ status: "new", accepted_at: null }), days(0))).toEqual([]);
    expect(buyerFields(part({ status: "partly_cancelled", accepted_at: null }), days(0))).toEqual([]);
  });

  it("is all that a parcel needs from the yes on, in exactly the states that lead to delivery", () => {
    const seen = PRODUCER_ORDER_STATUSES.filter(
      (status) => buyerFields(part({ status, delivered_at: DELIVERED }), days(1)).length > 0,
    );
    expect(seen).toEqual(["accepted", "packed", "shipped", "delivered", "partly_cancelled"]);
    expect(buyerFields(part(), days(0))).toEqual(BUYER_FIELDS);
  });

  it("is nothing while money is outstanding that has to be there first", () => {
    expect(buyerFields(part({ payment_method: "vietqr" }), days(0))).toEqual([]);
    expect(buyerFields(part({ payment_method: "card", paid_at: PLACED }), days(0))).toEqual(BUYER_FIELDS);
  });

  it("ends 30 days after delivery, and needs a day of delivery", () => {
    const delivered = part({ status: "delivered", delivered_at: DELIVERED });
    expect(buyerFields(delivered, days(BUYER_DATA_DAYS))).toEqual(BUYER_FIELDS);
    expect(buyerFields(delivered, new Date(days(BUYER_DATA_DAYS).getTime() + 1))).toEqual([]);
    expect(buyerFields(part({ status: "delivered" }), days(0))).toEqual([]);
  });

  it("has no house number where nothing is carried there", () => {
    for (const mode of ["pickup", "booking"] as const)
      expect(buyerFields(part({ mode }), days(0))).toEqual(["name", "phone", "note"]);
  });
});
