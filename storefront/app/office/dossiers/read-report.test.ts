import { describe, expect, it } from "vitest";
import { officeDossiers as words } from "../../shared/i18n/vi/office-dossiers";
import { readReport } from "./read-report";

const WHOLE = {
  report_number: " 12/BC-UBND ",
  reported_on: "2026-03-02",
  "met.origin": "yes",
  "met.labour": "yes",
  "met.idea": "no",
  "check_note.idea": "Chưa rõ\r\nai nghĩ ra",
  "met.identity": "yes",
  proposes: "no",
};

function form(entries: Record<string, string>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(entries)) filled.set(name, value);
  return filled;
}

describe("readReport", () => {
  it("reads a whole report", () => {
    expect(readReport(form(WHOLE), words)).toMatchObject({
      fields: {},
      body: {
        number: "12/BC-UBND",
        reported_on: "2026-03-02",
        checks: {
          origin: { met: true, note: null },
          labour: { met: true, note: null },
          idea: { met: false, note: "Chưa rõ\nai nghĩ ra" },
          identity: { met: true, note: null },
        },
        proposes: false,
        text: null,
      },
    });
  });

  it("names everything that is missing and keeps what was typed", () => {
    const { "met.labour": _labour, proposes: _proposes, reported_on: _day, ...part } = WHOLE;
    const read = readReport(form(part), words);
    expect(read.body).toBeNull();
    expect(read.fields).toEqual({
      reported_on: words.faults.required,
      "met.labour": words.faults.choose,
      proposes: words.faults.choose,
    });
    expect(read.typed).toMatchObject({ report_number: "12/BC-UBND", "met.idea": "no" });
  });
});
