import type { BuyerApi } from "../../shared/api/answers.server";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { checkBody, type CheckFields, photoOf, readCheck } from "./check-fields";

/** What became of a check; a photo that arrived need not be sent again. */
export type CheckOutcome =
  | { ok: true }
  | {
      ok: false;
      status: number;
      typed: CheckFields;
      photoFault: string | null;
      /** Why the note has to be written. */
      noteFault: string | null;
      message: string | null;
    };

/** Code with which the API asks for a note. */
const UNEXPLAINED = "check_far_unexplained";

/** Sends the photo of a check, if there is one, and then the check. */
export async function sendCheck(
  api: BuyerApi,
  pointId: string,
  form: FormData,
  words: OfficeSalesPointsTexts["check"],
): Promise<CheckOutcome> {
  const at = `/office/sales-points/${encodeURIComponent(pointId)}`;
  const typed = readCheck(form);
  const refuse = (
    status: number,
    message: string | null,
    { photoFault = null, noteFault = null }: { photoFault?: string | null; noteFault?: string | null } = {},
  ): CheckOutcome => ({
    ok: false,
    status,
    typed,
    photoFault,
    noteFault,
    message,
  });
  const photo = photoOf(form);
  if (photo !== null) {
    const body = new FormData();
    body.set("picture", photo);
    const sent = await api.form<{ picture: { id: string } }>(`${at}/pictures`, body);
    if (!sent.ok && (sent.status === 400 || sent.status === 413))
      return refuse(400, null, { photoFault: words.photoRefused });
    if (!sent.ok) return refuse(sent.status, sent.message || words.failed);
    typed.picture_id = sent.data.picture.id;
  }
  const answer = await api.post(`${at}/checks`, checkBody(typed));
  if (answer.ok) return { ok: true };
  const noteFault = answer.code === UNEXPLAINED ? words.noteNeeded : null;
  return refuse(answer.status, answer.message || words.failed, { noteFault });
}
