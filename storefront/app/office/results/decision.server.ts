import { data } from "react-router";
import type { BuyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer } from "../../shared/session/private-headers";
import { goOn, refuse, type RefusedForm } from "../rating/act.server";
import { resultTexts } from "../rating/texts";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { roundApi, roundPath } from "../rounds/round.server";
import { numberName, runningNumbers } from "./certificate-numbers";
import { readDecision, sortOutcomes } from "./decision-form";

/** The form to be shown again with what was typed; `review` once it is whole and waits to be confirmed. */
function shown(intent: string, typed: Record<string, string>) {
  const form: RefusedForm = { intent, status: 200, message: null, fields: {}, typed };
  return data(form, { headers: privateAnswer() });
}

/**
 * Does what the decision's form asks for: fill numbers in, look at it once more, or issue it.
 * @throws Response 400 for a form that the page does not have
 */
export async function actOnDecision(request: Request, api: BuyerApi, form: FormData, id: string) {
  const words = resultTexts(languageOf(request.url));
  const intent = formText(form, "intent");
  const current = await api.get<{ round: RoundAnswer }>(roundApi(id));
  // The page can be shown again only with a round; without one, what was typed stands in the form that was sent.
  const { entries } = current.ok ? current.data.round : { entries: [] };
  const { body, fields, typed } = readDecision(form, entries, words);
  if (!current.ok) return goOn(current, "", { intent, typed: allTyped(form) });
  if (intent === "fill") {
    const names = sortOutcomes(entries).recognise.map((entry) => numberName(entry.id));
    const numbers = runningNumbers(typed.pattern ?? "", typed.first ?? "", names);
    if (numbers === null) return refuse(400, { intent, typed, fields: { pattern: words.faults.pattern } });
    return shown(intent, { ...typed, ...numbers });
  }
  if (Object.keys(fields).length > 0) return refuse(400, { intent, typed, fields });
  if (intent === "review" || intent === "change") return shown(intent, typed);
  if (intent !== "decide") throw new Response(null, { status: 400 });
  return goOn(await api.post(roundApi(id, "/decision"), body), roundPath(request, id), { intent, typed });
}

function allTyped(form: FormData): Record<string, string> {
  return Object.fromEntries([...form.keys()].map((name) => [name, formText(form, name)]));
}
