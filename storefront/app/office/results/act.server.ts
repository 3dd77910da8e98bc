import { languageOf } from "../../shared/language";
import type { BuyerApi } from "../../shared/api/answers.server";
import { formLines, formText } from "../../shared/session/form-text";
import { goOn, refuse } from "../rating/act.server";
import { resultTexts } from "../rating/texts";
import { roundApi, roundPath } from "../rounds/round.server";

interface Sent {
  request: Request;
  api: BuyerApi;
  form: FormData;
  round: string;
  entry: string;
}

const entryApi = ({ round, entry }: Sent, rest: string): string =>
  roundApi(round, `/entries/${encodeURIComponent(entry)}${rest}`);
const here = ({ request, round, entry }: Sent): string =>
  roundPath(request, round, `/ho-so/${encodeURIComponent(entry)}`);

async function remove(sent: Sent) {
  return goOn(await sent.api.remove(entryApi(sent, "")), roundPath(sent.request, sent.round), { intent: "remove" });
}

async function forward(sent: Sent) {
  const typed = { letter_number: formText(sent.form, "letter_number"), note: formLines(sent.form, "note") };
  const { faults } = resultTexts(languageOf(sent.request.url));
  if (typed.letter_number === "")
    return refuse(400, { intent: "forward", typed, fields: { letter_number: faults.required } });
  const body = { letter_number: typed.letter_number, note: typed.note || null };
  return goOn(await sent.api.post(entryApi(sent, "/forward"), body), here(sent), { intent: "forward", typed });
}

async function appeal(sent: Sent) {
  const typed = { received_on: formText(sent.form, "received_on"), text: formLines(sent.form, "text") };
  const { faults } = resultTexts(languageOf(sent.request.url));
  const fields = {
    ...(typed.received_on === "" ? { received_on: faults.day } : {}),
    ...(typed.text === "" ? { text: faults.required } : {}),
  };
  if (Object.keys(fields).length > 0) return refuse(400, { intent: "appeal", typed, fields });
  return goOn(await sent.api.post(entryApi(sent, "/appeals"), typed), here(sent), { intent: "appeal", typed });
}

/** What a registrar finds of another member: that there is a conflict of interest, or that there is none after all. */
async function judge(sent: Sent, act: "recuse" | "readmit") {
  const [seat, why] = [`seat.${act}`, `reason.${act}`];
  const typed = { [seat]: formText(sent.form, seat), [why]: formLines(sent.form, why) };
  const { faults } = resultTexts(languageOf(sent.request.url));
  const empty = Object.keys(typed).filter((name) => typed[name] === "");
  const fields = Object.fromEntries(empty.map((name) => [name, faults.required]));
  if (empty.length > 0) return refuse(400, { intent: act, typed, fields });
  const body = { act, seat_id: typed[seat], reason: typed[why] };
  return goOn(await sent.api.post(entryApi(sent, "/sheet/acts"), body), here(sent), { intent: act, typed });
}

const recuse = async (sent: Sent) => judge(sent, "recuse");
const readmit = async (sent: Sent) => judge(sent, "readmit");

/** Does what a form of an entry's page asks for. @throws Response 400 for a form that the page does not have */
export async function actOnEntry(sent: Sent) {
  const deeds = { remove, forward, appeal, recuse, readmit };
  const intent = formText(sent.form, "intent");
  if (!(intent in deeds)) throw new Response(null, { status: 400 });
  return deeds[intent as keyof typeof deeds](sent);
}
