import { describe, expect, it } from "vitest";
import { wordsParam } from "./folded-sql";

describe("words of a search", () => {
  it.each([
    [undefined, null],
    ["Chè  lam", ["%che%", "%lam%"]],
    ["ĐẶC SẢN".normalize("NFD"), ["%dac%", "%san%"]],
    ["12/QĐ-UBND", ["%12%", "%qd%", "%ubnd%"]],
    ["100%_", ["%100%"]],
    ["%", [""]],
  ])("of %j are %j", (q, words) => expect(wordsParam(q)).toEqual({ words }));
});
