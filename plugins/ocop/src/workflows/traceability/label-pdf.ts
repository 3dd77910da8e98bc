import { toBuffer } from "qrcode";
import { type LabelFacts, labelText, type LabelText } from "../../modules/traceability/rules/label-text";
import { LABEL_SHEETS, labelPlaces, type LabelSheet } from "../../modules/traceability/rules/label-sheet";
import { LETTERS, MM, pdfBytes, pdfDocument } from "../../shared/pdf/document";
import type { LabelSize } from "../../shared/traceability-vocabulary";

/** Pixels of a module: printers and screens then show sharp edges. */
const SCALE = 8;
/** Of pngjs: one channel, which goes into the PDF file as it is, where four would be taken apart. */
const GREY = { deflateLevel: 9, colorType: 0 };
/** Points by which a box is higher than its lines, so that no line is lost to a rounding. */
const SLACK = 0.5;

/**
 * The code as a picture without a quiet zone, which the label leaves free. 15 % of it may be torn or stained
 * (level M of ISO/IEC 18004).
 */
export async function labelCode(text: string): Promise<Buffer> {
  return toBuffer(text, { errorCorrectionLevel: "M", margin: 0, scale: SCALE, rendererOpts: { ...GREY } });
}

/** Where the words of a label stand in it, in points; measured once for a file, because all its labels are the same. */
interface Layout {
  left: number;
  width: number;
  goods: { top: number; height: number };
  facts: { top: number; height: number };
  maker: { top: number; height: number };
}

/** Facts get the room that they need, the maker two lines, the goods what is left. */
function layoutOf(doc: PDFKit.PDFDocument, { facts, maker }: LabelText, sheet: LabelSheet): Layout {
  const padding = sheet.padding * MM;
  const width = (sheet.width - sheet.code - quietZone(sheet)) * MM - 2 * padding;
  doc.font(LETTERS.regular).fontSize(sheet.letters[1]);
  const factHeight = doc.heightOfString(facts.join("\n"), { width });
  const makerHeight = Math.min(doc.heightOfString(maker, { width }), 2 * doc.currentLineHeight(true));
  const bottom = sheet.height * MM - padding;
  const factTop = bottom - makerHeight - factHeight;
  return {
    left: sheet.width * MM - padding - width,
    width,
    goods: { top: padding, height: factTop - padding + SLACK },
    facts: { top: factTop, height: factHeight + SLACK },
    maker: { top: bottom - makerHeight, height: makerHeight + SLACK },
  };
}

function drawText(
  doc: PDFKit.PDFDocument,
  text: LabelText,
  { letters }: LabelSheet,
  layout: Layout,
  x: number,
  y: number,
) {
  const { width, goods, facts, maker } = layout;
  const left = x + layout.left;
  doc.font(LETTERS.bold).fontSize(letters[0]);
  doc.text(text.goods, left, y + goods.top, { width, height: goods.height, ellipsis: true });
  doc.font(LETTERS.regular).fontSize(letters[1]);
  doc.text(text.facts.join("\n"), left, y + facts.top, { width, height: facts.height });
  doc.text(text.maker, left, y + maker.top, { width, height: maker.height, ellipsis: true });
}

/** Four modules of the densest code that a label carries, in millimetres (ISO/IEC 18004). */
function quietZone({ code }: LabelSheet): number {
  return (code / 49) * 4;
}

/**
 * A file of `count` equal labels, each with the code and the lot's facts, all letters embedded.
 * @param address what the code says
 */
export async function labelPdf(facts: LabelFacts, address: string, size: LabelSize, count: number): Promise<Buffer> {
  const sheet = LABEL_SHEETS[size];
  const text = labelText(facts);
  const page = { width: sheet.page.width * MM, height: sheet.page.height * MM };
  const doc = pdfDocument(`${text.facts[0]} – ${facts.product_title}`, page);
  // Given as text, so that the document knows it again: one picture for all labels, however many there are.
  const code = `data:image/png;base64,${(await labelCode(address)).toString("base64")}`;
  const side = sheet.code * MM;
  let pages = 0;
  let layout: Layout | null = null;
  for (const place of labelPlaces(sheet, count)) {
    if (place.page === pages) {
      doc.addPage();
      pages += 1;
    }
    layout ??= layoutOf(doc, text, sheet);
    const [x, y] = [place.x * MM, place.y * MM];
    doc.image(code, x + sheet.padding * MM, y + (sheet.height * MM - side) / 2, { width: side, height: side });
    drawText(doc, text, sheet, layout, x, y);
  }
  return pdfBytes(doc);
}
