import type { BuyerApi } from "../../shared/api/answers.server";
import { readUpload } from "../../shared/session/read-upload.server";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";

const MEGABYTE = 1024 * 1024;
/** Most bytes of a file; the API has the last word. */
const MOST_BYTES = 10 * MEGABYTE;

/** The form of a request with one file; null where it is too large. */
export async function readPaperForm(request: Request): Promise<FormData | null> {
  return readUpload(request, MOST_BYTES + MEGABYTE);
}

/** Sends the file of a paper. @returns what is wrong with it, in words and as HTTP has it, or null */
export async function sendPaperFile(
  api: BuyerApi,
  paperId: string,
  file: File,
  words: ProducerApplicationTexts,
): Promise<{ status: number; text: string } | null> {
  if (file.size > MOST_BYTES) return { status: 413, text: words.fileTooLarge };
  const answer = await api.send(`/producer/papers/${encodeURIComponent(paperId)}/file`, await bytesOf(file));
  return answer.ok ? null : { status: answer.status, text: answer.message };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
