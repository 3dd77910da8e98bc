import { describe, expect, it } from "vitest";
import { part, writing } from "../letters/letters.fixture";
import { placedLetter } from "../letters/placed";
import { words } from "../words";
import { html } from "./html";
import { toHtml } from "./to-html";
import { toText } from "./to-text";

const EVIL = `<script>alert("x")</script>'&`;

describe("html", () => {
  it("escapes every text, in elements, attributes and lists, and only once", () => {
    const inner = html`<b title="${EVIL}">${EVIL}</b>`;
    const safe = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;";
    expect(html`<p>${[inner, "<i>"]}${null}${0}</p>`.text).toBe(`<p><b title="${safe}">${safe}</b>&lt;i&gt;0</p>`);
  });
});

describe("a mail of texts that people typed", () => {
  const lines = part().lines.map((line) => ({ ...line, title: EVIL, variant_title: `${EVIL}.` }));
  const letter = placedLetter(
    writing({
      name: EVIL,
      note: EVIL,
      street: EVIL,
      phone: EVIL,
      parts: [part({ producer: EVIL, delivery_name: EVIL, lines })],
    }),
  );
  const page = toHtml(letter, words.vi);

  it("has no tag of theirs", () => {
    expect(page).not.toContain("<script");
    expect(page.split("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;").length - 1).toBeGreaterThanOrEqual(
      7,
    );
  });

  it("is as they typed it in plain text", () => {
    expect(toText(letter, words.vi)).toContain(`- ${EVIL}`);
  });
});

it.each(["vi", "en"] as const)("prints everything of a letter as HTML and as text (%s)", (language) => {
  const letter = placedLetter(writing({ language }));
  const [page, text] = [toHtml(letter, words[language]), toText(letter, words[language])];
  for (const said of [letter.title, letter.notice?.text ?? "", letter.link.href, ...(letter.steps?.list ?? [])]) {
    expect(text).toContain(said);
    expect(page).toContain(html`${said}`.text);
  }
  for (const printed of [page, text]) expect(printed).toContain("1.234.567\u00a0₫");
  expect(page).toContain(`<html lang="${language}">`);
  // Mailboxes block pictures, scripts and what is loaded from elsewhere.
  expect(page).not.toMatch(/<img|<script|<link|url\(/);
});
