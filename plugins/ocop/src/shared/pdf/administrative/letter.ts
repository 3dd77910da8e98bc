import { mm, type Paper, write } from "../paper";
import { keepTogether } from "./body";
import { type AdministrativeHead, drawHead, drawTitle } from "./head";

/** A letter, notice or invitation of an office, in the words that stand on it. Decree 30/2020/NĐ-CP, annexes I and III. */
export interface AdministrativePaper {
  head: AdministrativeHead;
  /** "THÔNG BÁO", "GIẤY MỜI"; null for an official letter (công văn), which has no name. */
  kind: string | null;
  /** What it is about (trích yếu). */
  about: string;
  /** Words before the reader's name: "Kính gửi", "Trân trọng kính mời". */
  greeting: string;
  to: string;
  paragraphs: readonly string[];
  signer: { title: string; name: string | null };
  /** Who gets it (nơi nhận), the archive included. */
  receivers: readonly string[];
}

const SIZE = 11.5;
/** Millimetres: 1 to 1.27 by the decree. */
const INDENT = 12.7;
/** Millimetres between title and name that a hand and a seal need. */
const SIGNING_ROOM = 28;

/** An official letter says below its number what it is about. */
function drawSubject(paper: Paper, about: string): void {
  const { left, right } = paper.page.margins;
  const width = (paper.page.width - left - right) * 0.42;
  write(paper, `V/v ${about}`, { size: 10.5, x: left, y: paper.y - mm(4), width, align: "center" });
  paper.x = left;
  paper.moveDown(1);
}

function drawReceivers(paper: Paper, receivers: readonly string[], top: number): void {
  const { left } = paper.page.margins;
  const at = { x: left, width: mm(70) };
  write(paper, "Nơi nhận:", { font: "italic", size: 10, ...at, y: top });
  receivers.forEach((name, index) => {
    const end = index === receivers.length - 1 ? "." : ";";
    write(paper, `- ${name}${end}`, { size: 9.5, ...at, y: paper.y });
  });
}

/** Receivers at the left, the signature at the right, together on one page. */
function drawFoot(paper: Paper, { signer, receivers }: AdministrativePaper): void {
  keepTogether(paper, mm(SIGNING_ROOM + 26));
  paper.moveDown(1);
  const top = paper.y;
  drawReceivers(paper, receivers, top);
  const { left, right } = paper.page.margins;
  const width = (paper.page.width - left - right) / 2;
  const at = { x: left + width, width, align: "center" as const };
  write(paper, signer.title.toUpperCase(), { font: "bold", size: SIZE, ...at, y: top });
  if (signer.name !== null)
    write(paper, signer.name, { font: "bold", size: SIZE, ...at, y: paper.y + mm(SIGNING_ROOM) });
  paper.x = left;
}

/** Draws one letter from the top of a page on. */
export function drawLetter(paper: Paper, letter: AdministrativePaper): void {
  const { head, kind, about, greeting, to, paragraphs } = letter;
  drawHead(paper, head);
  if (kind === null) drawSubject(paper, about);
  else drawTitle(paper, kind, [about]);
  write(paper, `${greeting}: ${to}`, { size: SIZE, align: "center" });
  paper.moveDown(0.8);
  for (const paragraph of paragraphs)
    write(paper, paragraph, { size: SIZE, indent: mm(INDENT), align: "justify", paragraphGap: 6, lineGap: 2 });
  drawFoot(paper, letter);
}
