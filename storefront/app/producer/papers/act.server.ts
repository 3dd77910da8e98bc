import type { BuyerApi } from "../../shared/api/answers.server";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { formText } from "../../shared/session/form-text";
import { fileOf, type PaperFaults, type PaperFields, paperBodyOf, paperFaults, readPaper } from "./fields";
import { sendPaperFile } from "./upload.server";

export interface RefusedPaper {
  status: number;
  typed: PaperFields | null;
  faults: PaperFaults;
  message: string | null;
}

/** Does what a form of a paper's page asks: sends a file, saves or removes. @returns null when it was done */
export async function actOnPaper(
  api: BuyerApi,
  id: string,
  form: FormData,
  words: ProducerApplicationTexts,
): Promise<RefusedPaper | null> {
  const path = `/producer/papers/${encodeURIComponent(id)}`;
  const act = formText(form, "act");
  if (act === "remove") {
    const answer = await api.remove(path);
    return answer.ok ? null : { status: answer.status, typed: null, faults: {}, message: answer.message };
  }
  if (act === "file") {
    const file = fileOf(form);
    const missing = { status: 400, text: words.fileMissing };
    const problem = file === null ? missing : await sendPaperFile(api, id, file, words);
    return problem && { status: problem.status, typed: null, faults: { file: problem.text }, message: null };
  }
  const typed = readPaper(form);
  const faults = paperFaults(typed, words);
  if (Object.keys(faults).length > 0) return { status: 400, typed, faults, message: null };
  const answer = await api.post(path, paperBodyOf(typed));
  return answer.ok ? null : { status: answer.status, typed, faults: answer.fields, message: answer.message };
}
