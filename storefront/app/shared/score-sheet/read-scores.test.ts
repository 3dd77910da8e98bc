import { describe, expect, it } from "vitest";
import { producerDossiers as words } from "../i18n/vi/producer-dossiers";
import { readScores } from "./read-scores";

const LINES = [
  { code: "1.1", max: 3 },
  { code: "C1", max: 18 },
  { code: "5.1", max: 5 },
];

function form(entries: Record<string, string>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(entries)) filled.set(name, value);
  return filled;
}

const read = (entries: Record<string, string>) => readScores(form(entries), LINES, words, String);

describe("readScores", () => {
  it("reads points with a comma, keeps reasons, and takes back what was emptied", () => {
    const { scores, fields } = read({ "points.1.1": "2,5", "reason.1.1": " Xã ", "points.C1": "", "points.9": "7" });
    expect(fields).toEqual({});
    expect(scores).toEqual([
      { code: "1.1", points: 2.5, reason: "Xã" },
      { code: "C1", points: null, reason: null },
      { code: "5.1", points: null, reason: null },
    ]);
  });

  it("names every box at fault and keeps what was typed into it", () => {
    const { fields, typed } = read({ "points.1.1": "nhiều", "points.C1": "18,01", "points.5.1": "5" });
    expect(fields).toEqual({ "points.1.1": words.faults.points, "points.C1": "Nhiều nhất 18 điểm." });
    expect(typed).toMatchObject({ "points.1.1": "nhiều", "points.C1": "18,01", "points.5.1": "5" });
  });
});
