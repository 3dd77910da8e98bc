import type { BuyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import { formLines, formText } from "../../shared/session/form-text";
import { goOn, refuse } from "../rating/act.server";
import { resultTexts } from "../rating/texts";

interface Sent {
  request: Request;
  api: BuyerApi;
  form: FormData;
}

/** Name of a field in one of several equal forms of a page. */
const fieldOf = (name: string, id: string): string => `${name}.${id}`;

/** The page again, with the filters that it stood under. */
function sameList(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const query = new URLSearchParams(search);
  query.delete("index");
  return `${pathname.replace(/\.data$/, "")}${query.size === 0 ? "" : `?${query}`}`;
}

async function act(
  { request, api, form }: Sent,
  path: string,
  needed: readonly string[],
): Promise<Awaited<ReturnType<typeof goOn>>> {
  const { faults } = resultTexts(languageOf(request.url));
  const id = formText(form, "id");
  const deed = formText(form, "intent");
  const typed = Object.fromEntries(needed.map((name) => [fieldOf(name, id), formLines(form, fieldOf(name, id))]));
  const fields = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value === "" ? [[name, faults.required]] : [])),
  );
  const intent = `${deed}.${id}`;
  if (Object.keys(fields).length > 0) return refuse(400, { intent, typed, fields });
  const values = Object.fromEntries(needed.map((name) => [name, typed[fieldOf(name, id)] ?? ""]));
  const answer = await api.post(`${path}/${encodeURIComponent(id)}/acts`, { act: deed, ...values });
  return goOn(answer, sameList(request), { intent, typed });
}

const FORWARD_NEEDS: Readonly<Record<string, readonly string[]>> = {
  receive: [],
  refuse: ["reason", "letter_number"],
  recall: ["reason"],
};

/** Does what a form of the list of forwards asks for. @throws Response 400 for a form that the page does not have */
export async function actOnForward(sent: Sent) {
  const needed = FORWARD_NEEDS[formText(sent.form, "intent")];
  if (needed === undefined) throw new Response(null, { status: 400 });
  return act(sent, "/office/rating-forwards", needed);
}

/** Does what a form of the list of appeals asks for; every act on one wants its reason. */
export async function actOnAppeal(sent: Sent) {
  return act(sent, "/office/rating-appeals", ["reason"]);
}
