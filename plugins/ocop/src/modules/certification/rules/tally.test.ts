import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertificateStatus } from "../../../shared/certification-vocabulary";
import { addDays } from "../../../shared/clock";
import { inForceOn, type PastSource, statusOn } from "./past-day";
import { byCustom, tallyOf, tallyOn } from "./tally";
import { addMonths, expiryOf } from "./validity";

const certificate = (issued_on: string, stars = 3, events: PastSource["events"] = []): PastSource => ({
  number: "1/OCOP",
  stars,
  potential_five: false,
  decision_number: "1/QĐ-UBND",
  issuer_name: "UBND tỉnh",
  issued_on,
  expires_on: expiryOf(issued_on),
  events,
});

const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays("2019-01-01", days));
const rank = fc.record({ stars: fc.constantFrom(3, 4, 5), potential_five: fc.boolean() });

describe("what a certificate was on a past day", () => {
  it("is what the last change until then made of it", () => {
    const events = [
      { day: "2024-03-01", to_status: "suspended" as CertificateStatus },
      { day: "2024-06-01", to_status: "active" as CertificateStatus },
      { day: "2025-01-15", to_status: "revoked" as CertificateStatus },
    ];
    const days = ["2024-02-29", "2024-03-01", "2024-05-31", "2024-06-01", "2025-01-14", "2025-01-15"];
    expect(days.map((one) => statusOn(events, one))).toEqual([
      "active",
      "suspended",
      "suspended",
      "active",
      "active",
      "revoked",
    ]);
  });

  it("holds from its first day for 36 calendar months, to the day before", () => {
    fc.assert(
      fc.property(day, (issued) => {
        const held = [certificate(issued)];
        const end = addMonths(issued, 36);
        expect(inForceOn(held, addDays(issued, -1))).toBeNull();
        expect(inForceOn(held, issued)).not.toBeNull();
        expect(inForceOn(held, addDays(end, -1))).not.toBeNull();
        expect(inForceOn(held, end)).toBeNull();
      }),
    );
  });

  it("is that of the newest one: a product rated anew counts once, with its new rank", () => {
    const superseded = [{ day: "2024-05-20", to_status: "superseded" as CertificateStatus }];
    const register = [[certificate("2022-06-01", 4, superseded), certificate("2024-05-10", 3)]];
    expect(tallyOn(register, "2024-05-09")).toMatchObject({ products: 1, four: 1 });
    expect(tallyOn(register, "2024-05-15")).toMatchObject({ products: 1, three: 1 });
    expect(tallyOn(register, "2027-05-10")).toMatchObject({ products: 0 });
  });
});

describe("a tally", () => {
  it("is the sum of its buckets, and of the tallies of its parts", () => {
    fc.assert(
      fc.property(fc.array(rank, { maxLength: 60 }), fc.nat(60), (ranks, at) => {
        const whole = tallyOf(ranks);
        const parts = [tallyOf(ranks.slice(0, at)), tallyOf(ranks.slice(at))];
        expect(whole.five + whole.potential_five + whole.four + whole.three).toBe(whole.products);
        expect(whole.products).toBe(ranks.length);
        for (const key of Object.keys(whole) as (keyof typeof whole)[])
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key]);
      }),
    );
  });

  it("differs between the two customs by nothing but where potential 5 stars are counted", () => {
    fc.assert(
      fc.property(fc.array(rank, { maxLength: 60 }), (ranks) => {
        const own = byCustom(tallyOf(ranks), "own");
        const inside = byCustom(tallyOf(ranks), "inside_four");
        expect(inside).toEqual({ ...own, four: own.four + own.potential_five });
        expect(inside.five + inside.four + inside.three).toBe(inside.products);
      }),
    );
  });
});
