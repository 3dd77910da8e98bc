import { readUpload } from "../session/read-upload.server";

/** Largest file that the API takes, in bytes, and with it its form. */
const MAX_FILE_BYTES = 12_000_000;
const MAX_FORM_BYTES = MAX_FILE_BYTES + 10_000;

/** A spreadsheet as the API takes it. */
interface Spreadsheet {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

/** The spreadsheet of a form that was sent, or what is wrong with it, in the words given. */
export async function readSpreadsheet(
  request: Request,
  words: { tooLarge: string; noFile: string },
): Promise<Spreadsheet | { status: number; fault: string }> {
  const form = await readUpload(request, MAX_FORM_BYTES);
  const file = form?.get("file");
  if (form === null || (file instanceof File && file.size > MAX_FILE_BYTES))
    return { status: 413, fault: words.tooLarge };
  if (!(file instanceof File) || file.size === 0) return { status: 400, fault: words.noFile };
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    headers: { "x-file-name": encodeURIComponent(file.name.slice(0, 200).toWellFormed()) },
  };
}
