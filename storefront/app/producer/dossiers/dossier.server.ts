import { data, redirect } from "react-router";
import type { OwnDossierAnswer } from "../../../../plugins/ocop/src/contract/dossier-result";
import type { Answer } from "../../shared/api/answers.server";
import { inLanguage, languageOf } from "../../shared/language";
import { privateAnswer } from "../../shared/session/private-headers";
import { portalData, requirePortal, toProducerLogIn } from "../session.server";

/** The dossier of a page. @throws Response 404 for a foreign one */
export async function readDossier(request: Request, id: string | undefined): Promise<OwnDossierAnswer> {
  const { api } = await requirePortal(request);
  const path = `/producer/dossiers/${encodeURIComponent(id ?? "")}`;
  return (await portalData(request, await api.get<{ dossier: OwnDossierAnswer }>(path))).dossier;
}

/** Below the pages of one dossier, in the language of a request. */
export function dossierPath(request: Request, id: string | undefined, rest = ""): string {
  return inLanguage(languageOf(request.url), `/producer/ho-so-danh-gia/${encodeURIComponent(id ?? "")}${rest}`);
}

/** What a form of these pages says after it was refused; what was typed is shown again. */
export interface Refusal {
  intent: string;
  message: string | null;
  fields: Record<string, string>;
  typed: Record<string, string>;
}

/** An answer that shows a form again. */
export function refuse(status: number, refusal: Partial<Refusal> & { intent: string }) {
  const whole: Refusal = { message: null, fields: {}, typed: {}, ...refusal };
  return data(whole, { status, headers: privateAnswer() });
}

/**
 * Goes on after a write: to `target`, or back to the form with what the API said of it.
 * @throws Response a redirect to the log-in page when the token does not hold any more; 404 for a foreign dossier
 */
export async function goOn(
  request: Request,
  answer: Answer<unknown>,
  target: string,
  form: { intent: string; typed?: Record<string, string> },
) {
  if (answer.ok) return redirect(target, { status: 303, headers: privateAnswer() });
  if (answer.status === 401) throw await toProducerLogIn(request, true);
  if (answer.status === 404) throw new Response(null, { status: 404 });
  return refuse(answer.status, { ...form, message: answer.message, fields: answer.fields });
}
