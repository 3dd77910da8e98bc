import { describe, expect, it } from "vitest";
import { toHtml } from "../render/to-html";
import { toText } from "../render/to-text";
import { words } from "../words";
import { applicationLetter } from "./application";
import { invitationLetter } from "./invitation";

const SHOP = "https://cho.example";

describe("letters to producers", () => {
  it("tell what an application lacks, and lead to it", () => {
    const decision = { producer: "HTX Thử nghiệm", to_status: "sent_back", reason: "Ảnh <mờ>", email: "a@b.example" };
    const letter = applicationLetter({ ...decision, to_status: "sent_back" }, SHOP);
    expect(letter.notice).toEqual({ text: "Ảnh <mờ>", tone: "wait" });
    expect(letter.link.href).toBe("https://cho.example/producer/ho-so-dang-ky");
    expect(toHtml(letter, words.vi)).toContain("Ảnh &lt;mờ&gt;");
    expect(toText(letter, words.vi)).toContain("Ảnh <mờ>");
  });

  it("tell of an approval", () => {
    const letter = applicationLetter(
      { producer: "HTX", to_status: "active", reason: null, email: "a@b.example" },
      SHOP,
    );
    expect(letter).toMatchObject({ notice: null, link: { href: "https://cho.example/producer" } });
  });

  it("hand an invitation on with its last day in Việt Nam", () => {
    const expires_at = new Date("2026-12-02T18:00:00Z");
    const letter = invitationLetter(
      { email: "a@b.example", role: "editor", secret: "s3cret_-s3cret", expires_at, producer: "HTX" },
      SHOP,
    );
    expect(letter.link.href).toBe("https://cho.example/producer/loi-moi/s3cret_-s3cret");
    expect(letter.paragraphs.join(" ")).toContain("03/12/2026");
    expect(letter.paragraphs.join(" ")).toContain("biên tập");
  });
});
