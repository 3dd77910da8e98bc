import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiSlug, cleanText, fold, foldWords, marksKey, normaliseTone } from "./text";

describe("fold", () => {
  it("drops every Vietnamese mark and đ in both Unicode forms", () => {
    for (const form of ["NFC", "NFD"] as const) {
      expect(fold("Hoằng Hóa, Đắk Lắk, ƯỜNG".normalize(form))).toBe("hoang hoa, dak lak, uong");
    }
    expect(fold("ÐỒNG ð")).toBe("dong d");
  });
  it("is idempotent for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
  it("keeps only words apart by one space", () => {
    expect(foldWords("  P. Phú-Thịnh (cũ) ")).toBe("p phu thinh cu");
  });
});

describe("normaliseTone", () => {
  it.each([
    ["Hoà Bình", "Hòa Bình"],
    ["Hòa Bình", "Hòa Bình"],
    ["khoẻ", "khỏe"],
    ["Thuý", "Thúy"],
    ["HOÁ", "HÓA"],
    ["hòan", "hoàn"],
    ["hoàn", "hoàn"],
    ["Quý", "Quý"],
    ["Qúy", "Quý"],
    ["già", "già"],
    ["gìa", "già"],
    ["thuỷ sản", "thủy sản"],
    ["chuyển", "chuyển"],
    ["ngoằn", "ngoằn"],
    ["Thoại Sơn", "Thoại Sơn"],
  ])("%s → %s", (given, wanted) => {
    expect(normaliseTone(given)).toBe(wanted.normalize("NFC"));
    expect(normaliseTone(given.normalize("NFD"))).toBe(wanted.normalize("NFC"));
  });
  it("keeps different tones apart", () => {
    expect(marksKey("Hoà")).toBe(marksKey("HÒA"));
    expect(marksKey("hoá")).not.toBe(marksKey("hoà"));
  });
});

describe("asciiSlug", () => {
  it("is ASCII for anything and cut at a word", () => {
    expect(asciiSlug("Cà phê Đắk Lắk 100%")).toBe("ca-phe-dak-lak-100");
    expect(asciiSlug("một hai ba bốn", 8)).toBe("mot-hai");
    expect(asciiSlug("motmotmot", 4)).toBe("motm");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(asciiSlug(text))),
    );
  });
});

describe("cleanText", () => {
  it("survives NUL, lone surrogates and length", () => {
    expect(cleanText("a\u0000b\ud800 c\udc00")).toBe("a b c");
    expect(cleanText("x".repeat(10_000))).toHaveLength(200);
    expect(cleanText("😀".repeat(200), 3)).toBe("😀");
  });
});
