import { describe, expect, it } from "vitest";
import { producerApplication as words } from "../../shared/i18n/vi/producer-application";
import { fileOf, paperBodyOf, paperFaults, readPaper } from "./fields";

const form = (entries: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
};

describe("a paper as it was typed", () => {
  it("is sent with null for what is empty", () => {
    expect(paperBodyOf(readPaper(form({ kind: "other", number: " 12/ĐK " })))).toEqual({
      kind: "other",
      number: "12/ĐK",
      issuer: null,
      issued_on: null,
      expires_on: null,
    });
  });

  it("needs a kind, and ends after it begins", () => {
    expect(paperFaults(readPaper(form({ kind: "constructor" })), words)).toHaveProperty("kind");
    const turned = { kind: "other", issued_on: "2026-02-02", expires_on: "2026-02-01" };
    expect(paperFaults(readPaper(form(turned)), words)).toEqual({ expires_on: words.expiresBefore });
    expect(paperFaults(readPaper(form({ ...turned, expires_on: "2026-02-02" })), words)).toEqual({});
  });

  it("has a file only where one was chosen", () => {
    const data = form({});
    data.set("file", new File([], ""));
    expect(fileOf(data)).toBeNull();
    data.set("file", new File(["x"], "giay.jpg"));
    expect(fileOf(data)?.size).toBe(1);
  });
});
