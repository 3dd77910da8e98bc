import { type Margins, pdfBytes, pdfDocument } from "../document";
import { mm, type Paper, write } from "../paper";

/** A4, millimetres. */
const SHORT = 210;
const LONG = 297;
/** Decree 30/2020/NĐ-CP, annex I: 20 to 25 mm above and below, 30 to 35 mm at the left, 15 to 20 mm at the right. */
const MARGINS: Margins = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const NUMBER_FROM_TOP = 10;

interface AdministrativeOptions {
  title: string;
  /** Whether the long side lies at the top. */
  across?: boolean;
}

/**
 * Pages are numbered in the middle of the upper margin, the first one of a paper is not (decree 30/2020/NĐ-CP, annex I).
 * @param starts places of the first pages in the file
 */
function numberPages(paper: Paper, starts: readonly number[]): void {
  const { count } = paper.bufferedPageRange();
  let start = 0;
  for (let page = 0; page < count; page += 1) {
    if (starts.includes(page)) start = page;
    if (page === start) continue;
    paper.switchToPage(page);
    const { left, right } = paper.page.margins;
    const width = paper.page.width - left - right;
    write(paper, String(page - start + 1), { size: 10, x: left, y: mm(NUMBER_FROM_TOP), width, align: "center" });
  }
}

/**
 * Draws administrative papers on A4 by decree 30/2020/NĐ-CP into one file, each from the first page of its own on.
 * @returns the bytes of the file
 */
export async function administrativePdf(
  { title, across = false }: AdministrativeOptions,
  ...papers: readonly ((paper: Paper) => void)[]
): Promise<Buffer> {
  const [width, height] = across ? [LONG, SHORT] : [SHORT, LONG];
  const paper = pdfDocument(title, { width: mm(width), height: mm(height) }, MARGINS, true);
  const starts = papers.map((draw) => {
    const start = paper.bufferedPageRange().count;
    paper.addPage();
    draw(paper);
    return start;
  });
  numberPages(paper, starts);
  return pdfBytes(paper);
}
