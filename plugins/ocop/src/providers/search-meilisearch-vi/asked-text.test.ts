import { describe, expect, it } from "vitest";
import { readAsked } from "./asked-text";
import { Vocabulary } from "../../shared/search-text/spelling";

const whole = (word: string) => ({ word, begins: false });
const texts = (typed: string) => readAsked(typed)?.readings.map(({ text }) => text);

describe("readAsked", () => {
  it("folds words and keeps their marks for the order", () => {
    expect(readAsked("Nước mắm")).toMatchObject({
      readings: [{ text: "nuoc mam", marks: [whole("nước"), { word: "mắm", begins: true }], choices: [] }],
    });
  });
  it("asks for whole words when all must be met", () => {
    expect(readAsked("đường", "all")?.readings).toMatchObject([
      { text: "duong ", marks: [whole("đường")], choices: [] },
    ]);
  });
  it("asks next for what raw keys mean, with the marks they mean", () => {
    expect(readAsked("nuwowcs mam")?.readings).toMatchObject([
      { text: "nuwowcs mam", marks: [], choices: [] },
      { text: "nuoc mam", marks: [whole("nước")], choices: [] },
    ]);
  });
  it("asks first for a code as a whole", () => {
    const asked = readAsked("12/2024/QĐ-UBND");
    expect(asked?.readings[0]).toMatchObject({ text: '"122024qdubnd"', marks: [], choices: [] });
  });
  it("does not widen a word whose marks say something else", () => {
    expect(texts("mẹ gà")).toEqual(['"me" ga']);
    expect(texts("mè gà")).toEqual(["me ga"]);
    expect(texts("me ga")).toEqual(["me ga"]);
  });
  it("sets unknown words right by the words of the index, and leaves a beginning alone", () => {
    const vocabulary = new Vocabulary([
      ["mat", 9],
      ["ong", 9],
      ["huong", 5],
      ["hoa", 7],
    ]);
    const readings = (typed: string) =>
      readAsked(typed, "last", vocabulary)?.readings.map(({ text, choices }) => [text, choices.flat(2).join(" ")]);
    expect(readings("mat onh huong")).toEqual([["mat huong", "onh ong"]]);
    expect(readings("mat ong huo")).toEqual([["mat ong huo", ""]]);
    expect(readings("matong hoa")).toEqual([["hoa", "matong mat ong"]]);
    expect(readings("matong")).toEqual([
      ["matong", ""],
      ["mat ong", ""],
      [" ", "matong mat ong"],
    ]);
    expect(readings("mật onh")).toEqual([["mat ", "onh ong"]]);
    const asked = readAsked("mật onh", "last", vocabulary);
    expect(asked?.readings[0]?.marks).toEqual([whole("mật")]);
    expect(asked?.asTyped.map(({ text }) => text)).toEqual(["mat onh"]);
    expect(readAsked("matong", "last", vocabulary)?.asTyped).toEqual([]);
  });
  it("takes each known word in turn for any other that is one slip away", () => {
    const slipped = (typed: string, words: readonly string[]) =>
      readAsked(typed, "last", new Vocabulary(words.map((word) => [word, 1] as const)))
        ?.slipped()
        .map(({ text, choices }) => [text, choices.flat(2).join(" ")]);
    expect(slipped("mat hoa", ["mat", "ong", "hoa"])).toEqual([]);
    expect(slipped("mat hoa", ["mat", "mam", "may", "hoa", "hoai"])).toEqual([
      ["hoa", "mam may"],
      ["mat ", "hoai"],
    ]);
    expect(slipped("mat hoz", ["mat", "mam", "hoa"])).toEqual([[" ", "mam hoz hoa"]]);
  });
  it("lets nothing of the engine's query language through", () => {
    for (const text of ['-gà "mía', "gà\\mía", "gà' OR 1=1 --", "\u0000gà\u202emía"])
      for (const words of texts(text) ?? []) expect(words).toMatch(/^[\p{L}\p{N} ]+$/u);
    expect(readAsked("!?-'\"")).toBeNull();
  });
});
