import { describe, expect, it } from "vitest";
import { officeLetter } from "./letter";

const paper = {
  head: { superior: null, body: "Văn phòng Minh họa", number: "Số: ……/VPĐP", place: "Thanh Hóa", day: "2026-11-26" },
  kind: null,
  about: "bổ sung hồ sơ",
  greeting: "Kính gửi",
  to: "HTX Thử nghiệm",
  paragraphs: ["Đề nghị bổ sung."],
  signer: { title: "Chánh Văn phòng", name: null },
  receivers: ["Như trên", "Lưu: VT"],
};

describe("a letter of an office as a mail", () => {
  it("says the words of the paper, who sends it and who signs", () => {
    const letter = officeLetter(paper, { email: "a@b.example", to_producer: true }, "https://cho.example");
    expect(letter.subject).toBe("Văn phòng Minh họa: V/v bổ sung hồ sơ");
    expect(letter.paragraphs).toEqual(["Kính gửi: HTX Thử nghiệm", "Đề nghị bổ sung."]);
    expect(letter.facts).toContainEqual({ term: "Người ký", value: "Chánh Văn phòng" });
    expect(letter.link.href).toBe("https://cho.example/producer");
  });

  it("leads members of a council to their own portal", () => {
    const invitation = { ...paper, kind: "GIẤY MỜI", about: "Họp Hội đồng" };
    const letter = officeLetter(invitation, { email: "a@b.example", to_producer: false }, "https://cho.example");
    expect(letter.title).toBe("GIẤY MỜI: Họp Hội đồng");
    expect(letter.link.href).toBe("https://cho.example/office");
    expect(letter.footer.join(" ")).toContain("hội đồng của Văn phòng Minh họa");
  });
});
