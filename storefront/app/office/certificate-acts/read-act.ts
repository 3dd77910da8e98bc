import type { OfficeCertificateAct } from "../../../../plugins/ocop/src/contract/office-certificate";
import type { OfficeCertificateActsTexts } from "../../shared/i18n/vi/office-certificate-acts";
import { formLines, formText } from "../../shared/session/form-text";

const ACTS = ["suspend", "reinstate", "revoke"] as const;

/** An act on a certificate as it was typed: the body for the API, or what of it is missing by the name of the field. */
export function readAct(
  form: FormData,
  { faults }: Pick<OfficeCertificateActsTexts, "faults">,
): { body: OfficeCertificateAct | null; fields: Record<string, string>; typed: Record<string, string> } {
  const typed = {
    act: formText(form, "act"),
    decision_number: formText(form, "decision_number"),
    reason: formLines(form, "reason"),
  };
  const act = ACTS.find((one) => one === typed.act);
  const fields = {
    ...(act === undefined ? { act: faults.act } : {}),
    ...(typed.decision_number === "" ? { decision_number: faults.required } : {}),
    ...(typed.reason === "" ? { reason: faults.required } : {}),
  };
  const whole = act !== undefined && Object.keys(fields).length === 0;
  return {
    body: whole ? { act, decision_number: typed.decision_number, reason: typed.reason } : null,
    fields,
    typed,
  };
}
