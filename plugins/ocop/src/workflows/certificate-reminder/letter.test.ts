import { describe, expect, it } from "vitest";
import { certificateOf } from "./due";
import { endingLetter } from "./letter";

const facts = {
  email: "a@b.example",
  product: "Chè lam",
  producer: "HTX Thử nghiệm",
  number: "OCOP-38-01",
  stars: 4,
  expires_on: "2026-12-26",
  days_left: 30,
  suspended: false,
};

describe("a reminder", () => {
  it("says how long, until when and where to go on", () => {
    const letter = endingLetter(facts, "https://cho.example");
    expect(letter.subject).toBe("Còn 30 ngày: giấy chứng nhận OCOP của Chè lam");
    expect(letter.paragraphs.join(" ")).toContain("hết hiệu lực từ ngày 26/12/2026");
    expect(letter.link.href).toBe("https://cho.example/producer/chung-nhan");
    expect(letter.notice).toBeNull();
  });

  it("does not keep a suspension quiet", () => {
    expect(endingLetter({ ...facts, suspended: true }, "https://cho.example").notice?.text).toContain("tạm đình chỉ");
  });

  it("finds its certificate again", () => {
    expect(certificateOf("cert_01ABC.30")).toBe("cert_01ABC");
  });
});
