import type { BuyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import { savedQuery } from "../../shared/saved-mark";
import { formLines, formText, formTexts } from "../../shared/session/form-text";
import { goOn, officePath, refuse } from "../rating/act.server";
import { dossierTexts } from "../rating/texts";
import { readReport } from "./read-report";

interface Sent {
  request: Request;
  api: BuyerApi;
  form: FormData;
  /** Of the dossier. */
  id: string;
}

const apiPath = (id: string, rest: string): string => `/office/dossiers/${encodeURIComponent(id)}/${rest}`;
const pagePath = ({ request, id }: Sent, rest = ""): string =>
  officePath(request, `ho-so-danh-gia/${encodeURIComponent(id)}${rest}`);

async function receive(sent: Sent) {
  const typed = formTexts(sent.form, ["receipt_number"]);
  const body = { act: "receive", receipt_number: typed.receipt_number || null };
  return goOn(await sent.api.post(apiPath(sent.id, "acts"), body), pagePath(sent), { intent: "receive", typed });
}

async function ask(sent: Sent) {
  const typed = { ask_text: formLines(sent.form, "ask_text"), ask_part: formText(sent.form, "ask_part") };
  const { faults } = dossierTexts(languageOf(sent.request.url));
  if (typed.ask_text === "") return refuse(400, { intent: "ask", typed, fields: { ask_text: faults.text } });
  const part = typed.ask_part === "" ? null : Number(typed.ask_part);
  const body = { act: "ask", text: typed.ask_text, part };
  return goOn(await sent.api.post(apiPath(sent.id, "acts"), body), pagePath(sent), { intent: "ask", typed });
}

async function accept(sent: Sent) {
  const typed = { accept_reason: formLines(sent.form, "accept_reason") };
  const body = { act: "accept_form", reason: typed.accept_reason || null };
  return goOn(await sent.api.post(apiPath(sent.id, "acts"), body), pagePath(sent), { intent: "accept_form", typed });
}

async function check(sent: Sent) {
  const part = formText(sent.form, "part");
  const [verdictName, noteName] = [`verdict.${part}`, `note.${part}`];
  const typed = { [verdictName]: formText(sent.form, verdictName), [noteName]: formLines(sent.form, noteName) };
  const intent = `check.${part}`;
  const { faults } = dossierTexts(languageOf(sent.request.url));
  const verdict = typed[verdictName] ?? "";
  if (verdict === "") return refuse(400, { intent, typed, fields: { [verdictName]: faults.verdict } });
  const body = { verdict: verdict === "none" ? null : verdict, note: typed[noteName] || null };
  const answer = await sent.api.post(apiPath(sent.id, `parts/${encodeURIComponent(part)}`), body);
  return goOn(answer, pagePath(sent, `?phan=${encodeURIComponent(part)}#phan-${encodeURIComponent(part)}`), {
    intent,
    typed,
  });
}

async function report(sent: Sent) {
  const { body, fields, typed } = readReport(sent.form, dossierTexts(languageOf(sent.request.url)));
  if (body === null) return refuse(400, { intent: "report", fields, typed });
  const target = pagePath(sent, `?${savedQuery("bao-cao")}#bao-cao`);
  return goOn(await sent.api.post(apiPath(sent.id, "commune-report"), body), target, { intent: "report", typed });
}

/** Does what a form of a dossier's page asks for. @throws Response 400 for a form that the page does not have */
export async function actOnDossier(sent: Sent) {
  const deeds = { receive, ask, accept_form: accept, check, report };
  const intent = formText(sent.form, "intent");
  if (!(intent in deeds)) throw new Response(null, { status: 400 });
  return deeds[intent as keyof typeof deeds](sent);
}
