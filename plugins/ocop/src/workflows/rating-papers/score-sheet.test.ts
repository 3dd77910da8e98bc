import { describe, expect, it } from "vitest";
import { CRITERIA_SETS } from "../../modules/certification/data/criteria";
import { sheetOf } from "../../modules/certification/rules/sheet";
import type { ScoreSheetFacts } from "./facts";
import { wholeText } from "../../shared/pdf/read-pdf.fixture";
import { office } from "./papers.fixture";
import { drawScoreSheet } from "./score-sheet";

function sheetFacts(version: string, set: string | null, filled: boolean): ScoreSheetFacts {
  const criteria = CRITERIA_SETS.find((one) => one.version === version);
  const sheet = criteria ? sheetOf(criteria, set) : null;
  if (sheet === null || criteria === undefined) throw new Error(`no sheet ${version}/${set}`);
  return {
    office,
    round: "Đợt 1 năm 2026",
    product: "Mật ong hoa nhãn",
    producer: "Hợp tác xã Thử nghiệm",
    place: "xã Hoằng Lộc",
    group: "Thực phẩm",
    decision: criteria.decision,
    product_set: set === null ? null : "Mật ong",
    member: filled ? "Sở Công Thương" : null,
    parts: sheet.parts.map(({ code, vi, max, lines }) => ({
      code,
      name: vi,
      max,
      points: filled ? max : null,
      lines: lines.map((line) => ({
        code: line.code,
        name: line.vi,
        max: line.max,
        options: (line.options ?? []).map((option) => ({ points: option.points, text: option.vi })),
        points: filled ? line.max : null,
        reason: filled && line.code === lines[0]?.code ? "Nguyên liệu trong xã" : null,
      })),
    })),
    conditions: sheet.knock_outs.map(({ vi }, index) => ({ name: vi, met: filled && index === 0 })),
    total: filled ? 100 : null,
    rank: null,
    comment: null,
  };
}

describe("a score sheet", () => {
  it("has every line with its most points, filled in or blank", async () => {
    const blank = await wholeText(await drawScoreSheet(sheetFacts("781", "honey", false)));
    const filled = await wholeText(await drawScoreSheet(sheetFacts("781", "honey", true)));
    for (const { name, lines } of sheetFacts("781", "honey", true).parts)
      for (const words of [name, ...lines.map((line) => line.name)])
        for (const text of [blank, filled]) expect(text).toContain(words);
    expect(filled).toContain("Tổng điểm 100 100");
    expect(blank).toContain("Tổng điểm 100 ");
    expect(blank).not.toContain("Tổng điểm 100 100");
    expect(filled).toContain("[x] Toàn bộ nguyên liệu nhập khẩu");
    expect(blank).not.toContain("[x]");
    expect(filled).toContain("Nguyên liệu trong xã");
    expect(filled).toContain("Không xếp hạng");
  });

  it("has one line a part where nothing finer is on record", async () => {
    const text = await wholeText(await drawScoreSheet(sheetFacts("148+1489", null, true)));
    const [first] = sheetFacts("148+1489", null, true).parts;
    expect(text.split(first?.name ?? "?")).toHaveLength(2);
  });
});
