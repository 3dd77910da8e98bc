import { describe, expect, it } from "vitest";
import { apiQuery, customWord, stepWord, unitsWord } from "./query";

const read = (search: string) => {
  const { query, ignored } = apiQuery(new URLSearchParams(search), ["ngay", "dem", "don-vi", "tung", "tu", "den"]);
  return [String(query), ignored];
};

describe("the address of a report", () => {
  it("is the API's query in words of the reader", () => {
    expect(read("ngay=2026-11-26&dem=trong-4-sao&don-vi=huyen-cu&tung=quy")).toEqual([
      "as_of=2026-11-26&custom=inside_four&units=district&step=quarter",
      false,
    ]);
    expect(read("tu=2026-01&den=2026-05&la=gi")).toEqual(["from=2026-01&to=2026-05", false]);
  });

  it("loses nothing but what cannot be read, and says so", () => {
    expect(read("ngay=hom-nay&dem=rieng")).toEqual(["custom=own", true]);
    expect(read("ngay=&dem=")).toEqual(["", false]);
  });

  it("is written as it is read", () => {
    expect(
      read(`dem=${customWord("inside_four")}&don-vi=${unitsWord("former_province")}&tung=${stepWord("year")}`),
    ).toEqual(["custom=inside_four&units=former_province&step=year", false]);
  });
});
