import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOSSIER_PART_STATES } from "../../../shared/dossier-vocabulary";
import { type DossierFacts, missingPieces, type PartSaid } from "./missing";
import { DOSSIER_PARTS } from "./parts";

const given: PartSaid = { state: "present", note: null, files: 1 };
const whole = (changes: [number, PartSaid | null][] = [], others: Partial<DossierFacts> = {}): DossierFacts => {
  const parts = new Map<number, PartSaid>(DOSSIER_PARTS.map(({ number }) => [number, given]));
  for (const [number, said] of changes)
    if (said === null) parts.delete(number);
    else parts.set(number, said);
  return { group: "food", parts, unscored: 0, criteria_in_force: true, stopped: false, ...others };
};
const pieces = (facts: DossierFacts) => missingPieces(facts).map(({ code, part, blocking }) => [code, part, blocking]);

describe("missingPieces", () => {
  it("finds nothing in a whole dossier, and everything in an empty one", () => {
    expect(missingPieces(whole())).toEqual([]);
    const nothing = { ...whole([], { unscored: 3 }), parts: new Map<number, PartSaid>() };
    expect(pieces(nothing)).toEqual([
      ...[1, 2, 3, 4, 5].map((part) => ["part", part, true]),
      ...Array.from({ length: 13 }, (_, index) => ["evidence", index + 6, false]),
      ["scores", null, true],
    ]);
  });

  it("wants a file of every form, but not of the samples", () => {
    const bare: PartSaid = { state: "present", note: "có", files: 0 };
    expect(
      pieces(
        whole([
          [1, bare],
          [4, bare],
          [5, bare],
        ]),
      ),
    ).toEqual([
      ["file", 1, true],
      ["file", 4, true],
    ]);
  });

  it("takes a note for evidence, and wants a reason where it does not apply", () => {
    expect(pieces(whole([[16, { state: "present", note: "Chuyện làng nghề", files: 0 }]]))).toEqual([]);
    expect(pieces(whole([[16, { state: "present", note: "  ", files: 0 }]]))).toEqual([["file", 16, true]]);
    expect(pieces(whole([[18, { state: "not_applicable", note: null, files: 0 }]]))).toEqual([["reason", 18, true]]);
    expect(pieces(whole([[18, { state: "not_applicable", note: "Chưa dự thi", files: 0 }]]))).toEqual([]);
  });

  it("lets a service go without samples, and nobody without a form", () => {
    const skipped: PartSaid = { state: "not_applicable", note: null, files: 0 };
    expect(pieces(whole([[5, skipped]], { group: "tourism" }))).toEqual([]);
    expect(pieces(whole([[5, skipped]]))).toEqual([["part", 5, true]]);
    expect(pieces(whole([[2, skipped]], { group: "tourism" }))).toEqual([["part", 2, true]]);
  });

  it("stops at outdated criteria, and only warns of a condition that stops a rank", () => {
    expect(pieces(whole([], { criteria_in_force: false, stopped: true }))).toEqual([
      ["criteria", null, true],
      ["stopped", null, false],
    ]);
  });

  it("never lacks more when a part is given with a file", () => {
    const said = fc.record({
      state: fc.constantFrom(...DOSSIER_PART_STATES),
      note: fc.option(fc.string()),
      files: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 18 }), said)),
        fc.integer({ min: 1, max: 18 }),
        (some, one) => {
          const before = missingPieces(whole(some));
          const after = missingPieces(whole([...some, [one, given]]));
          expect(after.filter(({ part }) => part === one)).toEqual([]);
          expect(after.length).toBeLessThanOrEqual(before.length);
        },
      ),
    );
  });
});
