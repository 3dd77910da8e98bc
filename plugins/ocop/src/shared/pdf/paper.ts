import { LETTERS, MM, pdfBytes, pdfDocument } from "./document";

/** A page that is drawn on; lengths are points, 72 an inch. */
export type Paper = PDFKit.PDFDocument;
export type Letters = keyof typeof LETTERS;

/** Millimetres in points. */
export function mm(length: number): number {
  return length * MM;
}

interface PaperOptions {
  /** Millimetres, width and height. */
  size: readonly [number, number];
  /** Millimetres. */
  margin: number;
  /** Shown by readers instead of the file's name. */
  title: string;
}

/** Draws a PDF in memory, beginning on its first page; texts stay texts, so that they can be searched and read out. */
export async function renderPdf(
  { size: [width, height], margin, title }: PaperOptions,
  draw: (paper: Paper) => void,
): Promise<Buffer> {
  const paper = pdfDocument(title, { width: mm(width), height: mm(height) }, mm(margin));
  paper.addPage();
  draw(paper);
  return pdfBytes(paper);
}

type WriteOptions = PDFKit.Mixins.TextOptions & { font?: Letters; size?: number; x?: number; y?: number };

/** Writes in a font and size; `options` are pdfkit's. Without a place it goes on where the last text ended. */
export function write(
  paper: Paper,
  text: string,
  { font = "regular", size = 10, x, y, ...options }: WriteOptions = {},
): Paper {
  paper.font(LETTERS[font]).fontSize(size);
  return x === undefined || y === undefined ? paper.text(text, options) : paper.text(text, x, y, options);
}
