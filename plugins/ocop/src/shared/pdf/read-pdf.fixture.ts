import { getDocumentProxy } from "unpdf";

/** Texts and size in millimetres of each page, as a reader of the file finds them. */
export async function readPdf(file: Buffer): Promise<{ text: string; size: number[] }[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    return {
      text: text.normalize("NFC").replace(/\s+/g, " "),
      size: page.view.slice(2).map((length) => Math.round((length / 72) * 25.4)),
    };
  });
  return Promise.all(pages);
}

/** Texts of all pages. */
export const wholeText = async (file: Buffer): Promise<string> =>
  (await readPdf(file)).map(({ text }) => text).join(" ");
