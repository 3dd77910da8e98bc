import { describe, expect, it } from "vitest";
import { beginWith, faultsOf, readLetters } from "./typed";

const template = {
  code: "expiry_notice" as const,
  subject: "certificate" as const,
  vi: "",
  en: "",
  fields: [
    { name: "symbol", kind: "line" as const, required: true, vi: "", en: "", hint: null },
    { name: "note", kind: "text" as const, required: false, vi: "", en: "", hint: null },
  ],
};

describe("letters as they were filled in", () => {
  it("name each recipient once and keep lines of long texts", () => {
    const form = new FormData();
    for (const id of ["cert_1", "cert_2", "cert_1", ""]) form.append("chon", id);
    form.set("key", "k1");
    form.set("o-symbol", " VPĐP ");
    form.set("o-note", "một\r\nhai");
    form.set("o-strange", "x");
    expect(readLetters(form, template)).toEqual({
      key: "k1",
      ids: ["cert_1", "cert_2"],
      fields: { symbol: "VPĐP", note: "một\nhai" },
    });
  });

  it("show faults at the fields", () => {
    expect(faultsOf({ "fields.symbol": "Vui lòng điền.", ids: "x" })).toEqual({ symbol: "Vui lòng điền.", ids: "x" });
  });

  it("begin with the office's usual words, today and no number", () => {
    const now = { today: "2026-11-26", place: "Thanh Hóa" };
    expect(beginWith(null, { symbol: "VPĐP", number: "12", day: "2026-01-01" }, now)).toEqual({
      place: "Thanh Hóa",
      symbol: "VPĐP",
      day: "2026-11-26",
    });
    expect(beginWith({ number: "12" }, { symbol: "VPĐP" }, now)).toEqual({ number: "12" });
  });
});
