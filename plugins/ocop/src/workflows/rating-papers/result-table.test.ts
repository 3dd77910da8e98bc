import { describe, expect, it } from "vitest";
import type { PaperDossier } from "./facts";
import { resultTable } from "./result-table";

const score = (member: string, points: number | null, conflict: string | null = null) => ({
  member,
  points,
  outlier: false,
  conflict,
});

const DOSSIER: PaperDossier = {
  product: "Chè lam",
  producer: "HTX Thử nghiệm",
  place: "Xã Hoằng Lộc",
  scores: [score("Chủ tịch", 89.95), score("Ủy viên", null, "Người nhà"), score("Ủy viên", 90.01)],
  mean: 89.98,
  spread: 0.04,
  stopped_by: [],
  result: { rank: 4, outcome: "recognise", stars: 4, potential_five: false, reason: null },
};

describe("results of a round as a table", () => {
  it("have a column for each seat, with numbers that can be added up, and words where nothing was given", () => {
    const { columns, rows } = resultTable("ket-qua", [
      DOSSIER,
      { ...DOSSIER, product: "Kẹo lạc", stopped_by: ["a", "b"] },
    ]);
    expect(columns.map(({ title }) => title).slice(4, 8)).toEqual([
      "Chủ tịch",
      "Ủy viên",
      "Ủy viên",
      "Điểm trung bình",
    ]);
    expect(rows[0]).toEqual([
      1,
      "Chè lam",
      "HTX Thử nghiệm",
      "Xã Hoằng Lộc",
      89.95,
      "Không tham gia chấm, có xung đột lợi ích: Người nhà",
      90.01,
      89.98,
      0.04,
      "4 sao",
      "",
    ]);
    expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
    expect(rows[1]?.slice(0, 2)).toEqual([2, "Kẹo lạc"]);
    expect(rows[1]?.at(-1)).toBe("a; b");
  });

  it("have their heads without a dossier too", () => {
    const { columns, rows } = resultTable("ket-qua", []);
    expect([columns.length, rows]).toEqual([8, []]);
  });
});
