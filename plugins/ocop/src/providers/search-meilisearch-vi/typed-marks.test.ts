import { expect, it } from "vitest";
import { MARKED_FIELD } from "./derived-index";
import { marksForm } from "./encoded-word";
import { agreeing } from "./typed-marks";

/** What the condition compares documents with. */
function compared(word: string, begins: boolean): string {
  return /"(.*)"/.exec(agreeing([{ word, begins }]).agreeing)?.[1] ?? "";
}

it("a document with a marked word agrees with the word and with every beginning that carries marks", () => {
  expect(compared("dứa", false)).toBe(marksForm("dứa"));
  for (const start of ["dứ", "dứa"]) expect(marksForm("dứa").startsWith(compared(start, true))).toBe(true);
  expect(marksForm("dừa").startsWith(compared("dứ", true))).toBe(false);
});

it("all typed marks are asked for, the others are whoever lacks one, and nothing in them means anything to the engine", () => {
  const { agreeing: all, others } = agreeing([
    { word: "nước", begins: false },
    { word: "mắ", begins: true },
  ]);
  expect(all).toMatch(new RegExp(`^${MARKED_FIELD} = "[α-ω]+" AND ${MARKED_FIELD} STARTS WITH "[α-ω]+"$`, "u"));
  expect(others).toBe(`NOT (${all})`);
});
