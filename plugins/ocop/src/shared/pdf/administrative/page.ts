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

/** Pages are numbered in the middle of the upper margin, the first one is not (decree 30/2020/NĐ-CP, annex I). */
function numberPages(paper: Paper): void {
  const { count } = paper.bufferedPageRange();
  for (let page = 1; page < count; page += 1) {
    paper.switchToPage(page);
    const { left, right } = paper.page.margins;
    const width = paper.page.width - left - right;
    write(paper, String(page + 1), { size: 10, x: left, y: mm(NUMBER_FROM_TOP), width, align: "center" });
  }
}

/** Draws an administrative paper on A4 by decree 30/2020/NĐ-CP, beginning on its first page. @returns the bytes of the file */
export async function administrativePdf(
  { title, across = false }: AdministrativeOptions,
  draw: (paper: Paper) => void,
): Promise<Buffer> {
  const [width, height] = across ? [LONG, SHORT] : [SHORT, LONG];
  const paper = pdfDocument(title, { width: mm(width), height: mm(height) }, MARGINS, true);
  paper.addPage();
  draw(paper);
  numberPages(paper);
  return pdfBytes(paper);
}
