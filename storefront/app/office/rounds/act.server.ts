import type { BuyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import { formLines, formText } from "../../shared/session/form-text";
import { goOn, refuse } from "../rating/act.server";
import { roundTexts } from "../rating/texts";
import { roundApi, roundPath } from "./round.server";

const PLAIN = ["open", "begin_scoring", "close_scoring"] as const;
const REASONED = ["resume_scoring", "cancel"] as const;

/** Takes a step of a round. @throws Response 400 for a step that the page does not have */
export async function actOnRound(request: Request, api: BuyerApi, form: FormData, id: string) {
  const act = formText(form, "intent");
  const here = roundPath(request, id);
  if ((PLAIN as readonly string[]).includes(act))
    return goOn(await api.post(roundApi(id, "/acts"), { act }), here, { intent: act });
  if (!(REASONED as readonly string[]).includes(act)) throw new Response(null, { status: 400 });
  const name = `reason.${act}`;
  const reason = formLines(form, name);
  const typed = { [name]: reason };
  const { faults } = roundTexts(languageOf(request.url));
  if (reason === "") return refuse(400, { intent: act, typed, fields: { [name]: faults.required } });
  return goOn(await api.post(roundApi(id, "/acts"), { act, reason }), here, { intent: act, typed });
}
