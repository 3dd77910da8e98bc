import { mm, type Paper, write } from "../../../shared/pdf/paper";
import { left, makeRoom, wide } from "./sheet";

const HEIGHT = mm(38);
const LABEL = mm(6);
/** From 3 stars up: light, middle, yellow, dark, so that neighbours are told apart in black and white print too. */
const SHADES = ["#bcd3bf", "#5d8c67", "#e0b04f", "#6d1a16"] as const;

/** A bar of a chart: its name and its pieces, from the bottom up. */
export interface PaperBar {
  name: string;
  pieces: readonly number[];
}

function legend(paper: Paper, names: readonly string[]): void {
  let x = left;
  const { y } = paper;
  names.forEach((name, at) => {
    paper.rect(x, y + 1.5, 7, 7).fill(SHADES[at] ?? SHADES[0]);
    paper.fillColor("black");
    write(paper, name, { size: 8, x: x + 10, y, lineBreak: false });
    x += paper.widthOfString(name) + 26;
  });
  paper.x = left;
  paper.y = y + mm(5);
}

const sumsOf = (bars: readonly PaperBar[]): number[] =>
  bars.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece, 0));

/** Points that a chart takes on its page; 0 for one with nothing to draw. */
export function barsRoom(bars: readonly PaperBar[]): number {
  return Math.max(...sumsOf(bars), 0) === 0 ? 0 : HEIGHT + LABEL * 3;
}

/** Bars on one another, with the sum above each; the same numbers stand in the table beside. @param names of the pieces */
export function drawBars(paper: Paper, names: readonly string[], bars: readonly PaperBar[]): void {
  const sums = sumsOf(bars);
  const highest = Math.max(...sums, 0);
  if (highest === 0) return;
  makeRoom(paper, barsRoom(bars));
  legend(paper, names);
  const ground = paper.y + LABEL + HEIGHT;
  const step = wide / bars.length;
  bars.forEach(({ name, pieces }, at) => {
    const x = left + at * step + step * 0.2;
    let y = ground;
    pieces.forEach((piece, shade) => {
      const height = (piece / highest) * HEIGHT;
      y -= height;
      if (height > 0) paper.rect(x, y, step * 0.6, height).fill(SHADES[shade] ?? SHADES[0]);
    });
    paper.fillColor("black");
    const middle = { size: 8, width: step, align: "center", lineBreak: false } as const;
    write(paper, String(sums[at]), { ...middle, x: left + at * step, y: y - LABEL * 0.7 });
    write(paper, name, { ...middle, x: left + at * step, y: ground + 2 });
  });
  paper
    .lineWidth(0.7)
    .strokeColor("black")
    .moveTo(left, ground)
    .lineTo(left + wide, ground)
    .stroke();
  paper.x = left;
  paper.y = ground + LABEL;
}
