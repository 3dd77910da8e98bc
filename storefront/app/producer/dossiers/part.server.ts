import type { BuyerApi } from "../../shared/api/answers.server";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { formText } from "../../shared/session/form-text";
import { readForm } from "../../shared/session/read-form.server";
import { readUpload } from "../../shared/session/read-upload.server";
import { goOn, refuse } from "./dossier.server";
import { savedQuery } from "../../shared/saved-mark";

const MOST_FILE_BYTES = 10 * 1024 * 1024;
/** A form around a file is a little larger than the file. */
const MOST_FORM_BYTES = MOST_FILE_BYTES + 64 * 1024;
const TOO_LARGE = 413;

/** The form of a request that may bring a file; null for one that is too large. */
export async function readPartForm(request: Request): Promise<FormData | null> {
  const isUpload = request.headers.get("Content-Type")?.startsWith("multipart/") ?? false;
  return isUpload ? readUpload(request, MOST_FORM_BYTES) : readForm(request);
}

/** Where a form of a part's page writes to, and where it goes on to. */
interface Place {
  /** Of the dossier, in the API. */
  at: string;
  part: number;
  /** The page itself, and the page of the next part. */
  here: string;
  next: string;
}

/** Sends a paper. */
export async function uploadPaper(
  request: Request,
  api: BuyerApi,
  form: FormData | null,
  { at, part, here }: Place,
  { faults }: ProducerDossiersTexts,
) {
  const intent = "upload";
  const file = form?.get("upload") ?? null;
  if (form === null || (file instanceof File && file.size > MOST_FILE_BYTES))
    return refuse(TOO_LARGE, { intent, fields: { upload: faults.fileLarge } });
  if (!(file instanceof File) || file.size === 0) return refuse(400, { intent, fields: { upload: faults.file } });
  const query = new URLSearchParams({ part: String(part), name: file.name.normalize("NFC").slice(0, 200) || "tep" });
  const answer = await api.send(`${at}/files?${query}`, new Uint8Array(await file.arrayBuffer()));
  if (!answer.ok && (answer.status === 400 || answer.status === TOO_LARGE))
    return refuse(answer.status, { intent, fields: { upload: answer.message } });
  return goOn(request, answer, here, { intent });
}

/** Does what a form of a part's page asks for, except for uploads. */
export async function changePart(request: Request, api: BuyerApi, form: FormData, { at, part, here, next }: Place) {
  const intent = formText(form, "intent");
  if (intent === "remove") {
    const file = encodeURIComponent(formText(form, "file"));
    return goOn(request, await api.remove(`${at}/files/${file}`), here, { intent });
  }
  const typed = { state: formText(form, "state") || "missing", note: formText(form, "note") };
  const answer = await api.post(`${at}/parts/${part}`, { state: typed.state, note: typed.note || null });
  const saved = savedQuery(`phan-${part}`);
  const target = `${formText(form, "then") === "next" ? next : here}?${saved}`;
  return goOn(request, answer, target, { intent: "save", typed });
}
