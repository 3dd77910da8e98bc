import { type Letters, mm, type Paper, renderPdf, write } from "../../../shared/pdf/paper";
import { drawQr } from "../../../shared/pdf/qr";
import type { PaperFacts } from "./facts";
import { carriageWords, dongWords, goodWords, paperWords as words } from "./words";

/** As label printers of couriers take it, millimetres. */
const WIDTH = 100;
const HEIGHT = 150;
const MARGIN = 5;
const QR = 30;
const left = mm(MARGIN);
const wide = mm(WIDTH - 2 * MARGIN);
/** Goods that are named; the packing slip has all of them. */
const GOODS_SHOWN = 4;

/** One block at its place; what is longer than its room ends in three dots, so that nothing runs into the next block. */
function block(paper: Paper, y: number, height: number, text: string, font: Letters, size: number): void {
  write(paper, text, { font, size, x: left, y: mm(y), width: wide, height: mm(height), ellipsis: true });
}

function rule(paper: Paper, y: number): void {
  paper
    .moveTo(left, mm(y))
    .lineTo(left + wide, mm(y))
    .lineWidth(0.8)
    .stroke();
}

function head(paper: Paper, facts: PaperFacts): void {
  const room = { width: wide - mm(QR), ellipsis: true };
  write(paper, words.market, { size: 9, x: left, y: mm(6), height: mm(5), ...room });
  write(paper, facts.number, { font: "bold", size: 22, x: left, y: mm(11), height: mm(11), ...room });
  const carriage = carriageWords(facts);
  if (carriage !== null) write(paper, carriage, { size: 10, x: left, y: mm(22), height: mm(10), ...room });
  drawQr(paper, facts.number, mm(WIDTH - MARGIN - QR), mm(3), mm(QR));
}

function goodsOf({ goods }: PaperFacts): string {
  const shown = goods.slice(0, GOODS_SHOWN).map(goodWords);
  const more = goods.length - shown.length;
  return [...shown, ...(more > 0 ? [words.more(more)] : [])].join("\n");
}

/** The label of a parcel, 100 × 150 mm: number with its QR code, from, to, cash to take, what is inside. */
export async function drawLabel(facts: PaperFacts): Promise<Buffer> {
  const { from, to, to_collect } = facts;
  const title = words.number(facts.number);
  return renderPdf({ size: [WIDTH, HEIGHT], margin: MARGIN, title }, (paper) => {
    head(paper, facts);
    rule(paper, 34);
    block(paper, 36, 5, `${words.from}: ${from.name}`, "bold", 10);
    block(paper, 41, 9, [from.phone, from.place].filter(Boolean).join(" · "), "regular", 9);
    rule(paper, 51);
    block(paper, 53, 5, words.to[facts.mode], "regular", 9);
    block(paper, 58, 12, to.name, "bold", 15);
    block(paper, 70, 7, to.phone ?? "", "bold", 14);
    block(paper, 78, 17, to.lines.join(", "), "regular", 11);
    rule(paper, 96);
    const cash = to_collect === null ? words.paid : `${words.collect}: ${dongWords(to_collect)}`;
    block(paper, 98, 13, cash, "bold", 15);
    rule(paper, 112);
    block(paper, 114, 31, goodsOf(facts), "regular", 9);
  });
}
