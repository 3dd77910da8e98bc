import type { BuyerApi } from "../../shared/api/answers.server";
import type { Language } from "../../shared/language";
import { type PointFaults, type PointFields, pointBody, pointFaults } from "./point-fields";
import { salesPointTexts } from "./texts";

/** What became of the form of a point; what was typed comes back when it was refused. */
type Outcome =
  | { ok: true; id: string }
  | { ok: false; status: number; typed: PointFields; faults: PointFaults; message: string | null };

/** Sends a point that was typed. @param path of the API */
export async function savePoint(api: BuyerApi, path: string, typed: PointFields, language: Language): Promise<Outcome> {
  const words = salesPointTexts(language).form;
  const faults = pointFaults(typed, words.faults);
  const refuse = (status: number, more: PointFaults, message: string | null): Outcome => ({
    ok: false,
    status,
    typed,
    faults: { ...faults, ...more },
    message,
  });
  if (Object.keys(faults).length > 0) return refuse(400, {}, words.refused);
  const answer = await api.post<{ id: string }>(path, pointBody(typed));
  return answer.ok
    ? { ok: true, id: answer.data.id }
    : refuse(answer.status, answer.fields, answer.message || words.refused);
}
