import { describe, expect, it } from "vitest";
import { WrittenWords } from "./suggestion";

const words = new WrittenWords().addAll([
  ["Nước mắm Lê Gia", 5],
  ["Mật ong Hưởng Hoa", 3],
  ["Mắt kính", 1],
  ["Đường hoa dừa", 2],
  ["Kẹo dứa", 1],
]);

describe("suggest", () => {
  it.each([
    ["nuco mam", "nước mắm"],
    ["nước mawm lee gia", "nước mắm lê gia"],
    ["mat onh", "mật ong"],
    ["nuocmam", "nước mắm"],
    ["NUWOWCS MAWSM", "nước mắm"],
    ["hoa dzua", "hoa dừa"],
    ["keo duaa", "kẹo dứa"],
  ])("%s → %s", (typed, meant) => expect(words.suggest(typed)).toBe(meant));
  it("has nothing to say where all is known or nothing is like it", () => {
    for (const text of ["nuoc mam", "nước mắm", "zzqqxxyy", "", "123", "nuoc zzqqxxyy"])
      expect(words.suggest(text)).toBeNull();
  });
  it("never offers a word that it was not given", () => {
    expect(new WrittenWords().addAll([["Nước mắm", 1]]).suggest("ruou")).toBeNull();
  });
});
