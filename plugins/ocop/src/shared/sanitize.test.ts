import { describe, expect, it } from "vitest";
import { plainText, richTextOfPlain, richTextOrNull, sanitizeRichText } from "./sanitize";

describe("sanitizeRichText", () => {
  it.each([
    ["<script>alert(1)</script><p>Chè</p>", "<p>Chè</p>"],
    ['<p onclick="x()" style="color:red" class="a">Trà</p>', "<p>Trà</p>"],
    ['<img src=x onerror="alert(1)">Mật ong', "Mật ong"],
    ['<a href="javascript:alert(1)">x</a>', '<a rel="nofollow noopener ugc">x</a>'],
    ['<a href="//evil.example">x</a>', '<a rel="nofollow noopener ugc">x</a>'],
    ['<a href="https://a.vn" target="_blank">x</a>', '<a href="https://a.vn" rel="nofollow noopener ugc">x</a>'],
    ["<svg><p>a</p></svg>", "<p>a</p>"],
    ["<h1>Tựa</h1>", "<h2>Tựa</h2>"],
    ["<iframe src='https://a.vn'></iframe>", ""],
  ])("%s becomes %s", (dirty, clean) => {
    expect(sanitizeRichText(dirty)).toBe(clean);
  });

  it("changes nothing the second time", () => {
    const once = sanitizeRichText('<p>a &amp; b <b>c</b> <a href="tel:123">d</a></p><ul><li>1 < 2</li></ul>');
    expect(sanitizeRichText(once)).toBe(once);
  });
});

describe("richTextOrNull", () => {
  it("is null when no readable text is left", () => {
    expect(richTextOrNull("<p><br></p><script>x</script>")).toBeNull();
    expect(richTextOrNull(undefined)).toBeNull();
  });
});

describe("plainText", () => {
  it("keeps words apart and decodes entities", () => {
    expect(plainText("<p>Chè</p><p>xanh &amp; sạch</p>")).toBe("Chè xanh & sạch");
  });
});

describe("richTextOfPlain", () => {
  it("keeps what was typed, signs and lines, and cleaning it changes nothing", () => {
    const typed = "Chè <b>5 < 6</b> & mật\ndòng hai\n\nđoạn hai";
    const rich = richTextOfPlain(typed) ?? "";
    expect(rich).toBe("<p>Chè &lt;b&gt;5 &lt; 6&lt;/b&gt; &amp; mật<br />dòng hai</p><p>đoạn hai</p>");
    expect(sanitizeRichText(rich)).toBe(rich);
    expect(plainText(rich)).toBe("Chè <b>5 < 6</b> & mật dòng hai đoạn hai");
  });
  it("is nothing where nothing was typed", () => {
    expect([richTextOfPlain(null), richTextOfPlain(" \n ")]).toEqual([null, null]);
  });
});
