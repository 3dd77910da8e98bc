import { describe, expect, it } from "vitest";
import { dossierLetter } from "./letter";

const facts = { dossier_id: "dos_1", email: "a@b.example", product: "Chè lam", producer: "HTX" };

describe("a mail about a dossier", () => {
  it("hands a question on word by word and leads to the answer", () => {
    const letter = dossierLetter(
      { ...facts, to_status: "questions", question: "Biểu 03 thiếu trang?" },
      "https://cho.example",
    );
    expect(letter.notice?.text).toBe("Biểu 03 thiếu trang?");
    expect(letter.subject).toBe("Có câu hỏi về hồ sơ đánh giá: Chè lam");
    expect(letter.link.href).toBe("https://cho.example/producer/ho-so-danh-gia/dos_1");
  });

  it("says that nothing is to be done once the form is accepted", () => {
    const letter = dossierLetter({ ...facts, to_status: "accepted_form", question: null }, "https://cho.example");
    expect(letter.notice).toBeNull();
    expect(letter.paragraphs.join(" ")).toContain("chưa cần làm gì");
  });
});
