import { describe, expect, it } from "vitest";
import { badQueryField, badTextPath, isStorableText } from "./text-guard";

describe("isStorableText", () => {
  it("refuses NUL and half surrogates, takes emoji and Vietnamese", () => {
    expect(isStorableText("a\0b")).toBe(false);
    expect(isStorableText("\ud83c")).toBe(false);
    expect(isStorableText("🍵 Trà Thái Nguyên")).toBe(true);
  });
});

describe("badTextPath", () => {
  it("names the path of the first bad text", () => {
    expect(badTextPath({ items: [{ note: "ok" }, { note: "\0" }] })).toBe("items.1.note");
    expect(badTextPath({ a: { "\ud800": 1 } })).toBe("a");
    expect(badTextPath({ a: "ổn", n: 1, z: null })).toBeNull();
  });

  it("refuses nesting that would exhaust the stack", () => {
    let deep: unknown = "x";
    for (let level = 0; level < 60; level += 1) deep = { a: deep };
    expect(badTextPath(deep)).toBe("a.a.a");
  });
});

describe("badQueryField", () => {
  it.each([
    ["/x?q=%00", "q"],
    ["/x?q=%ED%A0%80", "q"],
    ["/x?q=%zz", "q"],
    ["/x?%ff=1", "_"],
    ["/x?a=1&b=%E0%A4", "b"],
    ["/x?q=ch%C3%A8+xanh&p=1", null],
    ["/x", null],
  ])("%s", (url, field) => {
    expect(badQueryField(url)).toBe(field);
  });
});
