import { describe, expect, it } from "vitest";
import { storyHtml, storyText } from "./story-text";

describe("a story in a plain box", () => {
  it.each([
    "Một đoạn.",
    "Đoạn đầu.\n\nĐoạn sau\nxuống dòng.",
    "Chúng tôi làm:\n\n- chè & mứt\n- mật ong <nguyên chất>",
    "",
  ])("comes back as it was typed: %j", (text) => {
    expect(storyText(storyHtml(text))).toBe(text);
  });

  it("keeps what is typed from becoming markup", () => {
    expect(storyHtml("<script>alert(1)</script>")).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    expect(storyHtml("  \n \n")).toBeNull();
  });

  it("reads what an operator wrote with more markup", () => {
    expect(
      storyText('<h2>Nghề</h2><p>Chè <strong>sạch</strong> <a href="https://a.vn">ở đây</a></p><ol><li>một</li></ol>'),
    ).toBe("Nghề\n\nChè sạch ở đây\n\n- một");
    expect(storyText(null)).toBe("");
  });
});
