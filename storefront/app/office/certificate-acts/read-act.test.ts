import { describe, expect, it } from "vitest";
import { officeCertificateActs as words } from "../../shared/i18n/vi/office-certificate-acts";
import { readAct } from "./read-act";

function read(entries: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return readAct(form, words);
}

describe("readAct", () => {
  it("reads an act with its decision and its reason", () => {
    const body = { act: "suspend", decision_number: "843/QĐ-UBND", reason: "Không đúng quy trình" } as const;
    expect(read(body)).toMatchObject({ body, fields: {} });
  });

  it("wants all three, and no other act", () => {
    expect(read({ act: "delete", reason: "x" })).toMatchObject({
      body: null,
      fields: { act: words.faults.act, decision_number: words.faults.required },
      typed: { act: "delete", reason: "x" },
    });
    expect(Object.keys(read({}).fields)).toEqual(["act", "decision_number", "reason"]);
  });
});
