import type { BuyerApi } from "../../shared/api/answers.server";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { checkBody, type CheckFields, photoOf, readCheck } from "./check-fields";

/** What became of a check; a photo that arrived need not be sent again. */
export type CheckOutcome =
  | { ok: true }
  | { ok: false; status: number; typed: CheckFields; photoFault: string | null; message: string | null };

/** Sends the photo of a check, if there is one, and then the check. */
export async function sendCheck(
  api: BuyerApi,
  pointId: string,
  form: FormData,
  words: OfficeSalesPointsTexts["check"],
): Promise<CheckOutcome> {
  const at = `/office/sales-points/${encodeURIComponent(pointId)}`;
  const typed = readCheck(form);
  const refuse = (status: number, message: string | null, photoFault: string | null = null): CheckOutcome => ({
    ok: false,
    status,
    typed,
    photoFault,
    message,
  });
  const photo = photoOf(form);
  if (photo !== null) {
    const body = new FormData();
    body.set("picture", photo);
    const sent = await api.form<{ picture: { id: string } }>(`${at}/pictures`, body);
    if (!sent.ok && (sent.status === 400 || sent.status === 413)) return refuse(400, null, words.photoRefused);
    if (!sent.ok) return refuse(sent.status, sent.message || words.failed);
    typed.picture_id = sent.data.picture.id;
  }
  const answer = await api.post(`${at}/checks`, checkBody(typed));
  return answer.ok ? { ok: true } : refuse(answer.status, answer.message || words.failed);
}
