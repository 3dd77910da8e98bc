import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyOf, tallyOn } from "../../modules/certification/rules/tally";
import { expiryOf } from "../../modules/certification/rules/validity";
import { CERTIFICATE_STATUSES, PRODUCT_GROUPS } from "../../shared/certification-vocabulary";
import { addDays } from "../../shared/clock";
import { countOf, countsBy, decidedBy, heldOn, recognisedIn } from "./held";
import type { RegisteredProduct } from "./read-register";

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2019-01-01", days));
const event = fc.record({ day, to_status: fc.constantFrom(...CERTIFICATE_STATUSES) });
const certificate = fc
  .record({
    stars: fc.constantFrom(3, 4, 5),
    potential_five: fc.boolean(),
    issued_on: day,
    decision_number: fc.constantFrom("1/QĐ-UBND", "2/qđ-ubnd"),
    events: fc.array(event, { maxLength: 2 }),
  })
  .map((one) => ({
    ...one,
    number: "1",
    issuer_name: "UBND tỉnh",
    expires_on: expiryOf(one.issued_on),
    events: one.events.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  }));
const product = fc.record({
  group: fc.constantFrom(...PRODUCT_GROUPS),
  province_code: fc.constantFrom("01", "38", null),
  commune_code: fc.constant(null),
  district_code: fc.constant(null),
  producer: fc.option(fc.integer({ min: 1, max: 5 })),
  kind: fc.constant("household" as const),
  certificates: fc.array(certificate, { maxLength: 4 }),
});
const register = fc.array(product, { maxLength: 30 });

const sorted = <T>(values: readonly T[]) => values.toSorted();

describe("what reports count", () => {
  it("is on each day what the rules of certificates say", () => {
    fc.assert(
      fc.property(register, day, (products, on) => {
        const certificates = products.map((one) => one.certificates);
        expect(countOf(heldOn(products, on))).toMatchObject(tallyOn(certificates, on));
      }),
    );
  });

  it("has each producer once, and none where none is known", () => {
    fc.assert(
      fc.property(register, day, (products, on) => {
        const held = heldOn(products, on);
        const names = sorted(held.flatMap(({ product: { producer } }) => producer ?? []));
        expect(countOf(held).producers).toBe(names.filter((name, at) => name !== names[at - 1]).length);
      }),
    );
  });

  it("is the same part by part", () => {
    fc.assert(
      fc.property(register, day, (products, on) => {
        const parts = countsBy(heldOn(products, on), ({ province_code }) => province_code);
        for (const code of ["01", "38", null]) {
          const inside = heldOn(
            products.filter(({ province_code }) => province_code === code),
            on,
          );
          expect(parts.get(code)).toEqual(inside.length === 0 ? undefined : countOf(inside));
        }
      }),
    );
  });
});

const issued = (issued_on: string, stars: number, decision_number: string, to_status?: "revoked") => ({
  stars,
  potential_five: false,
  issued_on,
  decision_number,
  expires_on: expiryOf(issued_on),
  events: to_status === undefined ? [] : [{ day: issued_on, to_status }],
});

describe("what was recognised", () => {
  const one: RegisteredProduct = {
    group: "food",
    province_code: "38",
    commune_code: null,
    district_code: null,
    producer: 1,
    kind: "unknown",
    // The newest first.
    certificates: [issued("2024-05-20", 4, "9/QĐ-UBND", "revoked"), issued("2024-05-10", 3, "8/QĐ-UBND")],
  };
  const ranks = (held: ReturnType<typeof heldOn>) => tallyOf(held.map((row) => row.certificate));

  it("is each product once by its newest certificate of the span, whatever became of it", () => {
    expect(ranks(recognisedIn([one], "2024-05-01", "2024-05-31"))).toMatchObject({ products: 1, four: 1 });
    expect(ranks(recognisedIn([one], "2024-05-10", "2024-05-19"))).toMatchObject({ products: 1, three: 1 });
    expect(recognisedIn([one], "2024-05-11", "2024-05-19")).toEqual([]);
    expect(recognisedIn([one], "2024-05-20", "2024-05-20")).toHaveLength(1);
  });

  it("by a decision is told by its number, in capitals or not", () => {
    expect(ranks(decidedBy([one], "8/qđ-ubnd"))).toMatchObject({ products: 1, three: 1 });
    expect(decidedBy([one], "7/QĐ-UBND")).toEqual([]);
  });
});
