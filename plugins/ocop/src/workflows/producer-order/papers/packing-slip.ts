import { dayWords } from "../../../shared/day-words";
import { mm, type Paper, renderPdf, write } from "../../../shared/pdf/paper";
import { drawQr } from "../../../shared/pdf/qr";
import { RETURN_WINDOW_DAYS } from "../../../shared/return-window";
import type { PaperFacts } from "./facts";
import { carriageWords, dongWords, goodWords, paperWords as words } from "./words";

/** A5, upright. */
const WIDTH = 148;
const HEIGHT = 210;
const MARGIN = 12;
const QR = 28;
const left = mm(MARGIN);
const wide = mm(WIDTH - 2 * MARGIN);

function head(paper: Paper, { number, placed_on }: PaperFacts): void {
  const room = { width: wide - mm(QR) };
  write(paper, words.market, { size: 9, x: left, y: mm(MARGIN), ...room });
  write(paper, words.slip, { font: "bold", size: 17, ...room });
  write(paper, words.number(number), { font: "bold", size: 13, ...room });
  write(paper, words.placedOn(dayWords(placed_on)), room);
  drawQr(paper, number, mm(WIDTH - MARGIN - QR), mm(MARGIN) - 4, mm(QR));
}

function person(paper: Paper, title: string, name: string, lines: readonly (string | null)[]): void {
  paper.moveDown(0.6);
  write(paper, title, { size: 9, width: wide });
  write(paper, name, { font: "bold", size: 12, width: wide });
  for (const line of lines) if (line !== null && line !== "") write(paper, line, { width: wide });
}

function goods(paper: Paper, facts: PaperFacts): void {
  paper.moveDown(0.8);
  write(paper, words.goods, { font: "bold", size: 11, width: wide });
  for (const good of facts.goods) {
    paper.moveDown(0.25);
    write(paper, goodWords(good), { size: 11, width: wide });
  }
}

/** The slip that lies in the parcel: who sends what to whom, and what is paid at the door. A5; long lists go on on a second page. */
export async function drawPackingSlip(facts: PaperFacts): Promise<Buffer> {
  const title = `${words.slip} ${facts.number}`;
  return renderPdf({ size: [WIDTH, HEIGHT], margin: MARGIN, title }, (paper) => {
    head(paper, facts);
    person(paper, words.from, facts.from.name, [facts.from.phone, facts.from.place]);
    person(paper, words.to[facts.mode], facts.to.name, [facts.to.phone, ...facts.to.lines]);
    const carriage = carriageWords(facts);
    if (carriage !== null) write(paper, `${words.carrier}: ${carriage}`, { width: wide });
    if (facts.note !== null) write(paper, `${words.note}: ${facts.note}`, { width: wide });
    goods(paper, facts);
    paper.moveDown(0.8);
    const cash = facts.to_collect === null ? words.paid : `${words.collect}: ${dongWords(facts.to_collect)}`;
    write(paper, cash, { font: "bold", size: 13, width: wide });
    paper.moveDown(0.8);
    write(paper, words.thanks(RETURN_WINDOW_DAYS), { size: 9, width: wide });
  });
}
