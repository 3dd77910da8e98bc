import { expect, it } from "vitest";
import { SYNONYMS } from "../../shared/search-text/synonyms";
import { tokenized, tokens } from "../../shared/search-text/tokens";
import { marksForm } from "./encoded-word";
import { byOtherNames, engineSynonyms } from "./synonym-phrases";

const said = (text: string) => byOtherNames(tokenized(text));
const named = (phrase: string) => tokens(phrase).map(marksForm).join(" ");

it("keeps of a text what the engine's synonyms may ask for, where it stands, and nothing else", () => {
  expect(engineSynonyms([["bánh đa", "bánh tráng"]])["banh trang"]).toEqual([named("bánh đa")]);
  expect(said("Bánh đa vừng làng Kế")).toEqual([`${named("bánh đa")} ${named("vừng")} lang ke`]);
  expect(said("bánh ngon, đa dạng")).toEqual([]);
  expect(said("hợp tác")).toEqual([]);
});

it("takes the longest phrase where it stands, and keeps those within it apart", () => {
  expect(said("Trà mãng cầu xiêm")).toEqual([`tra ${named("mãng cầu xiêm")}`, named("mãng cầu")]);
});

it("every phrase of the table is found in itself, the longest too", () => {
  const asked = new Set(Object.values(engineSynonyms(SYNONYMS)).flat());
  for (const phrase of SYNONYMS.flat()) {
    expect(said(phrase)).toContain(named(phrase));
    for (const one of said(phrase)) expect(asked).toContain(one);
  }
});
