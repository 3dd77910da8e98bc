import { expect, it } from "vitest";
import { SYNONYMS } from "../../shared/search-text/synonyms";
import { tokenized, tokens } from "../../shared/search-text/tokens";
import { marksForm } from "./encoded-word";
import { engineSynonyms, phrasesSaid } from "./synonym-phrases";

const said = (text: string) => phrasesSaid(tokenized(text));

it("keeps of a text what the engine's synonyms may ask for, and nothing else", () => {
  const [pancake] = engineSynonyms([["bánh đa", "bánh tráng"]])["banh trang"] ?? [];
  expect(said("Bánh đa vừng làng Kế")).toEqual([pancake, ...(engineSynonyms([["vừng", "mè"]]).me ?? [])]);
  expect(said("bánh ngon, đa dạng")).toEqual([]);
  expect(said("hợp tác")).not.toContain(engineSynonyms([["quất", "tắc"]]).quat?.[0]);
});

it("every phrase of the table is found in itself, the longest too", () => {
  const asked = new Set(Object.values(engineSynonyms(SYNONYMS)).flat());
  for (const phrase of SYNONYMS.flat()) {
    expect(said(phrase)).toContain(tokens(phrase).map(marksForm).join(" "));
    for (const one of said(phrase)) expect(asked).toContain(one);
  }
});
