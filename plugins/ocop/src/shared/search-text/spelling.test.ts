import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vocabulary } from "./spelling";

const vocabulary = new Vocabulary([
  ["nuoc", 50],
  ["mam", 40],
  ["man", 3],
  ["ong", 20],
  ["mat", 20],
  ["hoang", 9],
  ["st25", 1],
]);

describe("Vocabulary", () => {
  it.each([
    ["nuco", ["nuoc"]],
    ["nuoz", ["nuoc"]],
    ["nuc", ["nuoc"]],
    ["nnuoc", ["nuoc"]],
    ["onh", ["ong"]],
    ["hoagn", ["hoang"]],
    ["amm", ["mam"]],
    ["st26", []],
    ["ma", ["mam", "mat", "man"]],
    ["am", ["mam"]],
    ["m", []],
    ["xyz", []],
  ])("%s may be %j", (word, meant) => expect(vocabulary.near(word, 5)).toEqual(meant));
  it("puts the likelier word first and no more than asked", () => {
    expect(vocabulary.near("maz", 5)).toEqual(
      ["mam", "mat", "man"].toSorted((a, b) => vocabulary.count(b) - vocabulary.count(a)),
    );
    expect(vocabulary.near("maz", 1)).toEqual(["mam"]);
  });
  it("knows a beginning with a slip in it, unless it is too short to say anything", () => {
    expect(vocabulary.nearBeginning("haon", 5)).toEqual(["hoang"]);
    expect(vocabulary.nearBeginning("hqqn", 5)).toEqual([]);
    expect(vocabulary.nearBeginning("hoag", 5)).toEqual(["hoang"]);
    expect(vocabulary.nearBeginning("nux", 5)).toEqual([]);
  });
  it("takes apart what was joined", () => {
    expect(vocabulary.apart("nuocmam")).toEqual(["nuoc", "mam"]);
    expect(vocabulary.apart("nuocxyz")).toBeNull();
  });
  it("knows beginnings", () => {
    expect([
      vocabulary.begins("nuo"),
      vocabulary.begins("hoang"),
      vocabulary.begins("zz"),
      vocabulary.begins("st2"),
    ]).toEqual([true, true, false, true]);
  });
  it("finds every word again after any one slip", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdeghiklmnoptuvy"), minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.nat(7), fc.nat(3), fc.constantFrom(..."abcxyz"), (word, at, kind, letter) => {
        const place = at % word.length;
        const [head, own, tail] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
        const slip =
          [head + tail, head + letter + tail, head + letter + own + tail, head + tail.charAt(0) + own + tail.slice(1)][
            kind
          ] ?? "";
        return slip === word || new Vocabulary([[word, 1]]).near(slip, 1)[0] === word;
      }),
    );
  });
});
