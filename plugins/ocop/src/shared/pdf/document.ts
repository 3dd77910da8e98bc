import PDFDocument from "pdfkit";

/** Points of a millimetre: PDF counts 72 to the inch. */
export const MM = 72 / 25.4;

/**
 * The letters of a document: `doc.font(LETTERS.bold)`. Be Vietnam Pro (SIL Open Font License 1.1), as on the screens: every
 * mark of Vietnamese, also stacked ones.
 */
export const LETTERS = {
  regular: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"),
  italic: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf"),
} as const;

/** What texts leave free at each side of a page, in points. */
export type Margins = Record<"top" | "right" | "bottom" | "left", number>;

/**
 * A PDF document without a page yet: Vietnamese, with letters embedded, so that it looks the same on every printer.
 * @param size of its pages in points
 * @param margin that texts leave at every side, or at each, in points
 * @param bufferPages keeps pages open until the end, for what is known only then, such as their number
 */
export function pdfDocument(
  title: string,
  size: { width: number; height: number },
  margin: number | Margins = 0,
  bufferPages = false,
): PDFKit.PDFDocument {
  return new PDFDocument({
    size: [size.width, size.height],
    ...(typeof margin === "number" ? { margin } : { margins: margin }),
    bufferPages,
    autoFirstPage: false,
    font: LETTERS.regular,
    lang: "vi",
    displayTitle: true,
    info: { Title: title },
  });
}

/** Ends a document. @returns the bytes of the file */
export async function pdfBytes(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.end();
  await ended;
  return Buffer.concat(parts);
}
