import { expect, it } from "vitest";
import { codeKey, looksLikeCode } from "./codes";

it("one key for every way to type a code", () => {
  for (const text of ["12/2024/QĐ-UBND", "12.2024 qđ ubnd", "122024QDUBND", "12/2024/QĐ-UBND".normalize("NFD")])
    expect(codeKey(text)).toBe("122024qdubnd");
});

it("tells codes from words with numbers", () => {
  for (const text of ["DEMO-2025-N6A4CR", "demo 2025 n6a4cr", "1234/QĐ-UBND", "8931234567890"])
    expect(looksLikeCode(text)).toBe(true);
  for (const text of ["nước mắm khải hoàn 38/40/43", "nước mắm 40N", "gạo ST25", "", "mật ong"])
    expect(looksLikeCode(text)).toBe(false);
});
