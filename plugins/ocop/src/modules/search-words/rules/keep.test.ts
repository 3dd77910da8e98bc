import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptWord } from "./keep";

describe("keptWord", () => {
  it.each([
    ["  Mật   Ong ", "mat ong"],
    ["mật ong".normalize("NFD"), "mat ong"],
    ["Nước mắm 40N!", "nuoc mam 40n"],
    ["trà Shan-tuyết", "tra shan tuyet"],
  ])("counts %j as %j", (text, word) => expect(keptWord(text)).toBe(word));

  it.each([
    "0912 345 678",
    "gọi 0912.345.678",
    "+84 (912) 345-678",
    "sđt 0 9 1 2 3 4 5 6 7 8",
    "ten@example.com",
    "ten @ example",
    "https://example.com/a",
    "www.example.vn",
    "example.com",
    "cccd 001199012345",
    "12345678",
    "2026",
    "a",
    "?!",
    "",
    "giao cho nhà số bốn ngõ hai đường Láng phường Láng Thượng",
    "x".repeat(41),
  ])("keeps nothing of %j", (text) => expect(keptWord(text)).toBeNull());

  it("keeps no long number, however it is written", () => {
    const seed = Date.now() % 2 ** 31;
    const digit = fc.integer({ min: 0, max: 9 }).map(String);
    const number = fc.array(fc.tuple(digit, fc.constantFrom("", " ", ".", "-", "/", "x")), {
      minLength: 7,
      maxLength: 15,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), number, (before, parts) => {
        expect(keptWord(before + parts.flat().join(""))).toBeNull();
      }),
      { seed },
    );
  });
});
