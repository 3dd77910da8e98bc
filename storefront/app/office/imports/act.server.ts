import type { BuyerApi } from "../../shared/api/answers.server";
import { readForm } from "../../shared/session/read-form.server";
import { readChoices } from "./choices";

/** Writing thousands of rows takes its time. */
const PATIENCE_MS = 120_000;

/** What a form of the preview did, or what is wrong with it; `typed` is the reason, which is not lost. */
export type Acted = { done: true } | { done: false; status: number; message: string; typed: string; noReason: boolean };

/** Answers questions of, confirms or takes back a list. @throws Response 400 for a form of none of these */
export async function actOnImport(api: BuyerApi, request: Request, path: string, sessionOver: string): Promise<Acted> {
  const form = await readForm(request);
  const typed = String(form.get("ly-do") ?? "").slice(0, 500);
  const act = form.get("viec");
  if (act === "rut" && typed.trim() === "") return { done: false, status: 400, message: "", typed, noReason: true };
  const deeds = {
    chon: () => api.post(`${path}/choices`, { choices: readChoices(form) }, { patience: PATIENCE_MS }),
    ghi: () =>
      api.post(`${path}/confirm`, { leave_out_faulty: form.get("bo-loi") === "co" }, { patience: PATIENCE_MS }),
    rut: () => api.post(`${path}/undo`, { reason: typed }, { patience: PATIENCE_MS }),
  };
  if (act !== "chon" && act !== "ghi" && act !== "rut") throw new Response(null, { status: 400 });
  const answer = await deeds[act]();
  if (answer.ok) return { done: true };
  const message = answer.status === 401 ? sessionOver : answer.message;
  return { done: false, status: answer.status, message, typed, noReason: false };
}
