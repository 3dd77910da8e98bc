import { describe, expect, it } from "vitest";
import type { SheetAnswer, SheetLineAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import { officeSheets as words } from "../../shared/i18n/vi/office-sheets";
import { readSheet } from "./read-sheet";

const line = (code: string, max: number): SheetLineAnswer => ({
  code,
  vi: code,
  en: code,
  max,
  level: "part",
  section: null,
  options: [],
  hint: null,
  needs: null,
  points: null,
  reason: null,
});

const sheet: SheetAnswer = {
  version: "148+1489",
  decision: "148/QĐ-TTg",
  product_set: null,
  product_set_name: null,
  in_force: true,
  complete: false,
  recorded_total: null,
  parts: ["A", "B"].map((code) => ({ code, vi: code, en: code, max: 40, points: 0, lines: [line(code, 40)] })),
  conditions: [],
  ranks: [],
};

function read(entries: [string, string][], whole: boolean) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return readSheet(form, sheet, whole, words, String);
}

describe("readSheet", () => {
  it("takes a draft with open lines, and no sheet to be handed in", () => {
    const some: [string, string][] = [
      ["points.A", "39,5"],
      ["reason.A", "Đủ"],
      ["points.B", ""],
      ["condition", "x"],
      ["condition", "y"],
    ];
    expect(read(some, false).body).toEqual({
      scores: [
        { code: "A", points: 39.5, reason: "Đủ" },
        { code: "B", points: null, reason: null },
      ],
      conditions_met: ["x", "y"],
      comment: null,
    });
    expect(read(some, true)).toMatchObject({ body: null, fields: { "points.B": words.faults.missing } });
  });

  it("says of a box the worse of two faults, and keeps everything typed", () => {
    const { body, fields, typed } = read(
      [
        ["points.A", "40,01"],
        ["points.B", "mười"],
        ["comment", "Dòng một\r\nDòng hai"],
        ["condition", "x"],
      ],
      true,
    );
    expect(body).toBeNull();
    expect(fields).toEqual({ "points.A": words.faults.max("40"), "points.B": words.faults.points });
    expect(typed).toMatchObject({
      "points.A": "40,01",
      "points.B": "mười",
      comment: "Dòng một\nDòng hai",
      condition: "x",
    });
  });
});
