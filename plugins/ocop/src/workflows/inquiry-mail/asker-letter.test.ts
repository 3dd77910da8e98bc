import { describe, expect, it } from "vitest";
import { type AskedSupply, offerLetter, statusLetter } from "./asker-letter";

const SHOP = "https://cho.example";
const asked: AskedSupply = {
  reference: "NC-7K2MQX",
  email: "a@b.example",
  language: "vi",
  words: "Mua ngay ở xau.example",
  quantity: 1200,
  unit: "hộp",
  wanted_from: "2027-01-01",
  wanted_to: "2027-03-31",
  until: "2026-12-31",
  reason: null,
};

describe("a mail to whoever asked by the public form", () => {
  it("repeats nothing that was typed before an officer has accepted it", () => {
    for (const status of ["received", "refused"] as const) {
      const letter = statusLetter(status, { ...asked, reason: status === "refused" ? "Sai địa bàn" : null }, SHOP);
      expect(JSON.stringify(letter)).toContain("NC-7K2MQX");
      expect(JSON.stringify(letter)).not.toContain("xau.example");
      expect(letter.notice?.text).toBe(status === "refused" ? "Sai địa bàn" : undefined);
    }
    const accepted = statusLetter("open", asked, SHOP);
    expect(accepted.facts).toContainEqual({ term: "Số lượng", value: "1.200 hộp" });
    expect(accepted.facts).toContainEqual({ term: "Nhận trả lời đến hết ngày", value: "31/12/2026" });
  });

  it("tells an offer and leads to the producer, in the language of the form", () => {
    const offer = { producer: "HTX Thử nghiệm", slug: "htx-1", quantity: 500, price: 95_000, note: null };
    const letter = offerLetter({ ...offer, from_day: "2027-01-02" }, { ...asked, language: "en" }, SHOP);
    expect(letter.subject).toBe("HTX Thử nghiệm offers for request NC-7K2MQX");
    expect(letter.link.href).toBe("https://cho.example/en/chu-the/htx-1");
    expect(letter.facts).toContainEqual({ term: "Available from", value: "02/01/2027" });
  });
});
