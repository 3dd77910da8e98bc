import { describe, expect, it } from "vitest";
import { plainWords } from "./words";

describe("plainWords", () => {
  it.each([
    ["Chè ngon, giao nhanh.", "Chè ngon, giao nhanh."],
    ["<b>Ngon</b><script>alert(1)</script>", "Ngon"],
    ["Mua ở https://re-hon.example/abc?x=1 nhé", "Mua ở nhé"],
    ["Xem www.re-hon.example/khuyen-mai", "Xem"],
    ["Vào re-hon.vn/qua để nhận quà", "Vào để nhận quà"],
    ["Gửi thư tới ai-do@re-hon.example", "Gửi thư tới"],
    ["Gói 0.5kg.Ngon", "Gói 0.5kg.Ngon"],
    ["Giá 25.000 đ", "Giá 25.000 đ"],
    ["hai\n\ndòng\u0000", "hai dòng"],
  ])("%j becomes %j", (written, kept) => {
    expect(plainWords(written, 200)).toBe(kept);
  });

  it("is null when nothing is left, and cut at the limit", () => {
    expect(plainWords(" https://a.example ", 200)).toBeNull();
    expect(plainWords(null, 200)).toBeNull();
    expect(plainWords("chè ".repeat(100), 10)).toBe("chè chè ch");
  });
});
