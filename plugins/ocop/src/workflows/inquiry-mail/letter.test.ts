import { describe, expect, it } from "vitest";
import { supplyLetter } from "./letter";

const facts = {
  request_id: "sreq_1",
  email: "a@b.example",
  producer: "HTX Thử nghiệm",
  asker: "Siêu thị Thử nghiệm",
  words: "Chè lam",
  amount: "500 hộp mỗi tháng",
  until: "2026-12-26",
  office: "Sở Công Thương Minh họa",
};

describe("a mail about a supply request", () => {
  it("says what is wanted, until when, and leads to the answer", () => {
    const letter = supplyLetter(facts, "https://cho.example");
    expect(letter.facts).toContainEqual({ term: "Trả lời trước hết ngày", value: "26/12/2026" });
    expect(letter.paragraphs.join(" ")).toContain("Sở Công Thương Minh họa mời HTX Thử nghiệm");
    expect(letter.link.href).toBe("https://cho.example/producer/nhu-cau/sreq_1");
  });
});
