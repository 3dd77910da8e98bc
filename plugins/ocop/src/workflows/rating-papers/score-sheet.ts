import { paragraph, section, signatures } from "../../shared/pdf/administrative/body";
import { drawHead, drawTitle } from "../../shared/pdf/administrative/head";
import { administrativePdf } from "../../shared/pdf/administrative/page";
import { writtenPoints } from "../../shared/pdf/administrative/written";
import { type Paper, write } from "../../shared/pdf/paper";
import { type Cell, drawTable } from "../../shared/pdf/table";
import type { PaperLine, ScoreSheetFacts } from "./facts";
import { rankWords } from "./words";

const DOTS = "………………………………";
/** Lines for a hand to write on. */
const NOTE_LINES = "…".repeat(58);

/** Points in their box; an empty one is for the pen. */
const box = (points: number | null): string => (points === null ? "" : writtenPoints(points));

function lineRow({ code, name, max, options, points, reason }: PaperLine): (string | Cell)[] {
  const steps = options.map((option) => `- ${writtenPoints(option.points)} điểm: ${option.text}`);
  return [code, [name, ...steps].join("\n"), writtenPoints(max), { text: box(points), font: "bold" }, reason ?? ""];
}

function table(paper: Paper, { parts, total }: ScoreSheetFacts): void {
  drawTable(paper, {
    columns: [
      { title: "TT", width: 13, align: "center" },
      { title: "Tiêu chí", width: 78 },
      { title: "Điểm tối đa", width: 16, align: "right" },
      { title: "Điểm chấm", width: 17, align: "right" },
      { title: "Lý do", width: 41 },
    ],
    rows: [
      ...parts.flatMap(({ code, name, max, points, lines }) => {
        const bold = (text: string): Cell => ({ text, font: "bold" });
        // A part of which nothing finer is on record is itself the only line.
        const whole = lines.length === 1 && lines[0]?.code === code;
        const head = [bold(code), bold(name), bold(writtenPoints(max)), bold(box(points)), ""];
        return whole ? lines.map(lineRow) : [head, ...lines.map(lineRow)];
      }),
      ["", { text: "Tổng điểm", font: "bold" }, "100", { text: box(total), font: "bold" }, ""],
    ],
  });
}

function product(paper: Paper, facts: ScoreSheetFacts): void {
  const { product: name, producer, place, group, decision, product_set, member } = facts;
  for (const [label, text] of [
    ["Sản phẩm", name],
    ["Chủ thể", [producer, place].filter((part) => part !== "").join(", ")],
    ["Nhóm sản phẩm", group],
    ["Bộ tiêu chí", [`Quyết định số ${decision}`, product_set].filter((part) => part !== null).join(", ")],
    ["Thành viên Hội đồng", member ?? DOTS],
  ] as const)
    paragraph(paper, `${label}: ${text}`);
  paper.moveDown(0.4);
}

function conditions(paper: Paper, { conditions: all }: ScoreSheetFacts): void {
  if (all.length === 0) return;
  section(paper, "Điều kiện loại (đánh dấu x nếu đúng với sản phẩm)");
  for (const { name, met } of all) paragraph(paper, `[${met ? "x" : "   "}] ${name}`);
}

/** One member's score sheet, A4: as it was filled in, or blank to be printed. @returns the bytes of the file */
export async function drawScoreSheet(facts: ScoreSheetFacts): Promise<Buffer> {
  const { office, round, member, total, rank, comment } = facts;
  return administrativePdf({ title: `Phiếu chấm điểm, ${facts.product}` }, (paper) => {
    drawHead(paper, { ...office, number: null });
    drawTitle(paper, "PHIẾU ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP", [round]);
    product(paper, facts);
    table(paper, facts);
    conditions(paper, facts);
    section(paper, "Nhận xét");
    paragraph(paper, comment ?? `${NOTE_LINES}\n${NOTE_LINES}`);
    const words = total === null ? DOTS : rankWords(rank);
    write(paper, `Xếp hạng theo điểm của phiếu này: ${words}`, { font: "bold", size: 11 });
    signatures(paper, [null, { title: "THÀNH VIÊN HỘI ĐỒNG", name: member }]);
  });
}
