import { describe, expect, it } from "vitest";
import { toHtml } from "../mail/render/to-html";
import { toText } from "../mail/render/to-text";
import { words } from "../mail/words";
import { accountLetter } from "./account-letter";

const facts = {
  producer: "Hợp tác xã <Thử>",
  to: "chu@ocop.example",
  bank: "BIDV",
  account: "••••4433",
  account_name: "DEMO",
  usable_from: "2026-11-29",
};
const letter = accountLetter(facts, "https://shop.example/producer/tien/tai-khoan");

describe("the letter about a changed account", () => {
  it("says where money will go, from when, and what to do if it was somebody else", () => {
    const text = toText(letter, words.vi);
    for (const part of [
      "BIDV",
      "••••4433",
      "29/11/2026",
      "đổi mật khẩu",
      "https://shop.example/producer/tien/tai-khoan",
    ])
      expect(text).toContain(part);
    expect(letter.subject).toBe("Hợp tác xã <Thử>: tài khoản nhận tiền vừa được đổi");
  });

  it("runs nothing that a name brings along", () => {
    const page = toHtml(letter, words.vi);
    expect(page).toContain("Hợp tác xã &lt;Thử&gt;");
    expect(page).not.toContain("<Thử>");
  });
});
