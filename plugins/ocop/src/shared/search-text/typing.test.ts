import { describe, expect, it } from "vitest";
import { isSyllable, untyped } from "./typing";

describe("keys typed with the input method off", () => {
  it.each([
    ["nuwowcs", "nuoc"],
    ["mawsm", "mam"],
    ["vangf", "vang"],
    ["banhs", "banh"],
    ["ter", "te"],
    ["phus", "phu"],
    ["hatj", "hat"],
    ["ddawks", "dak"],
    ["nuo7c1", "nuoc"],
    ["ma8m1", "mam"],
  ])("%s → %s", (typed, meant) => {
    expect(untyped(typed)).toBe(meant);
  });
  it("leaves words, codes and foreign names alone", () => {
    for (const word of ["nuoc", "mam", "40n", "b12", "akoya", "vicosap", "0123", "a".repeat(5000)])
      expect(untyped(word)).toBeNull();
  });
  it("knows a syllable", () => {
    expect(isSyllable("nghieng")).toBe(true);
    expect(isSyllable("banhs")).toBe(false);
  });
});
