import { describe, expect, it } from "vitest";
import { summaryOf } from "./card";

describe("summaryOf", () => {
  it("is plain text, cut at a word", () => {
    expect(summaryOf("<p>Chè <b>Tân Cương</b></p>")).toBe("Chè Tân Cương");
    const long = summaryOf(`<p>${"chè xanh ".repeat(60)}</p>`);
    expect(long).toMatch(/ (chè|xanh)…$/);
    expect(long?.length).toBeLessThanOrEqual(181);
  });

  it("forgets a tag that was cut in half", () => {
    expect(summaryOf('<p>Chè</p><a href="https://exa')).toBe("Chè");
    expect(summaryOf(null)).toBeNull();
  });
});
