import { describe, expect, it } from "vitest";
import { refusalLetter, resultLetter } from "./result-letter";

const dossier = { dossier_id: "dos_1", email: "a@b.example", product: "Chè lam", producer: "HTX" };
const shop = "https://cho.example";
const recognised = {
  office: "Văn phòng điều phối tỉnh",
  mean: 92.05,
  outcome: "recognise" as const,
  stars: 4,
  potential_five: true,
  reason: null,
  stopped_by: [],
  certificate: { number: "38-01", standing: "active" as const, expires_on: "2029-11-26", reason: null },
  decision_number: "12/QĐ-UBND",
  decision_date: "2026-11-26",
};

describe("a mail about a result", () => {
  it("names stars, points, decision and certificate, and where to object", () => {
    const letter = resultLetter(dossier, recognised, shop);
    expect(letter.notice).toEqual({ tone: "good", text: "Sản phẩm được công nhận 4 sao, tiềm năng 5 sao." });
    expect(letter.facts.map(({ value }) => value)).toEqual([
      "Chè lam",
      "92,05 trên 100",
      "12/QĐ-UBND, ngày 26/11/2026",
      "38-01",
    ]);
    expect(letter.paragraphs.at(-1)).toContain("Văn phòng điều phối tỉnh");
    expect(letter.link.href).toBe("https://cho.example/producer/ho-so-danh-gia/dos_1");
  });

  it("says why there are no stars", () => {
    const none = { ...recognised, stars: null, potential_five: false, certificate: null, outcome: "decline" as const };
    const stopped_by = [{ code: "x", vi: "Nguyên liệu nhập khẩu", en: "Imported raw material" }];
    const stopped = resultLetter(dossier, { ...none, reason: "stopped", stopped_by }, shop);
    expect(stopped.notice?.text).toBe("Sản phẩm không được xếp hạng vì có điều kiện loại: Nguyên liệu nhập khẩu.");
    const low = resultLetter(dossier, { ...none, reason: "below_three_stars" }, shop);
    expect(low.notice?.text).toContain("từ 50 điểm");
    expect(low.facts.length).toBe(3);
  });

  it("hands on why the level above refused", () => {
    const letter = refusalLetter(dossier, { reason: "Thiếu minh chứng", reply_number: "7/CV" }, shop);
    expect(letter.notice?.text).toBe("Thiếu minh chứng");
    expect(letter.facts).toContainEqual({ term: "Công văn", value: "7/CV" });
  });
});
