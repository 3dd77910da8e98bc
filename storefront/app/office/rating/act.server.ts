import { data, redirect } from "react-router";
import type { Answer } from "../../shared/api/answers.server";
import { inLanguage, languageOf } from "../../shared/language";
import { privateAnswer } from "../../shared/session/private-headers";

/** What a form of the rating cycle says after it was refused; what was typed is shown again. */
export interface RefusedForm {
  intent: string;
  status: number;
  message: string | null;
  /** Faults by the name of the field. */
  fields: Record<string, string>;
  typed: Record<string, string>;
}

/** An answer that shows a form again. */
export function refuse(status: number, refused: Partial<RefusedForm> & { intent: string }) {
  const whole: RefusedForm = { status, message: null, fields: {}, typed: {}, ...refused };
  return data(whole, { status, headers: privateAnswer() });
}

/** An address of this portal in the language of a request. @param path below `/office` */
export function officePath(request: Request, path: string): string {
  return inLanguage(languageOf(request.url), `/office/${path}`);
}

/** Goes on to another page after a write. @param target with its language */
export function goTo(target: string) {
  return redirect(target, { status: 303, headers: privateAnswer() });
}

/**
 * Goes on after a write: to `target`, or back to the form with what the API said of it. A log-in that has run out shows the
 * form as it was sent, so that nothing typed is lost.
 * @throws Response 404 for what the office does not have
 */
export async function goOn(
  answer: Answer<unknown>,
  target: string,
  form: { intent: string; typed?: Record<string, string> },
) {
  if (answer.ok) return goTo(target);
  if (answer.status === 404) throw new Response(null, { status: 404 });
  const { status, message, fields } = answer;
  return refuse(status, { ...form, message: message === "" ? null : message, fields });
}
