import { data, redirect } from "react-router";
import type { OfficeSupplyRequest, SupplyCandidate } from "../../../../plugins/ocop/src/contract/office-inquiry";
import { todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { mayWrite } from "../may-write";
import { formApi, officeData, requireOffice } from "../session.server";
import { checkBody, type CheckFaults, checkFaults, readCheck, type TypedCheck } from "./check-form";
import { SUPPLY_PATH, WIDE_KEY } from "./filters";
import { type OutcomeFaults, outcomeBody, outcomeFaults, readOutcome, type TypedOutcome } from "./outcome-form";

const pathOf = (id: string): string => `/office/supply-requests/${encodeURIComponent(id)}`;

/** A request, and who could still be invited where somebody may. */
export async function loadRequest(request: Request, id: string) {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const wide = search.get(WIDE_KEY) === "ca-nuoc";
  const { supply_request } = await officeData(
    request,
    await api.get<{ supply_request: OfficeSupplyRequest }>(pathOf(id)),
  );
  const open = ["unmatched", "invited", "offered"].includes(supply_request.state);
  const looks = open && mayWrite(me);
  const candidates = looks
    ? (
        await officeData(
          request,
          await api.get<{ candidates: SupplyCandidate[] }>(`${pathOf(id)}/candidates?wide=${wide}`),
        )
      ).candidates
    : null;
  return { supply_request, candidates, wide, saved: search.has("xong") };
}

/** What a form of the page was answered, where it was not taken. */
interface SentAct {
  form: "invite" | "outcome" | "check";
  typed: TypedOutcome | null;
  faults: OutcomeFaults;
  checked: TypedCheck | null;
  checkFaults: CheckFaults;
  nobody: boolean;
  status: number;
  message: string | null;
}

/** Checks a public request, invites producers, or writes down the outcome; what was typed comes back when it is refused. */
export async function actOnRequest(request: Request, id: string) {
  const api = await formApi(request);
  const form = await readForm(request);
  const refuse = (sent: Partial<SentAct> & Pick<SentAct, "form">) => {
    const nothing = { typed: null, faults: {}, checked: null, checkFaults: {}, nobody: false };
    const whole: SentAct = { ...nothing, status: 400, message: null, ...sent };
    return data(whole, { status: whole.status, headers: privateAnswer() });
  };
  const done = () =>
    redirect(inLanguage(languageOf(request.url), `${SUPPLY_PATH}/${encodeURIComponent(id)}?xong=1`), {
      status: 303,
      headers: privateAnswer(),
    });
  if (formText(form, "viec") === "moi") {
    const producer_ids = form.getAll("producer").filter((one) => typeof one === "string");
    if (producer_ids.length === 0) return refuse({ form: "invite", nobody: true });
    const wide = formText(form, WIDE_KEY) === "ca-nuoc";
    const answer = await api.post(`${pathOf(id)}/invitations`, { producer_ids, wide });
    return answer.ok ? done() : refuse({ form: "invite", status: answer.status, message: answer.message });
  }
  if (form.has("decision")) {
    const checked = readCheck(form);
    const found = checkFaults(checked, todayInVietnam());
    if (Object.keys(found).length > 0) return refuse({ form: "check", checked, checkFaults: found });
    const answer = await api.post(`${pathOf(id)}/decision`, checkBody(checked));
    return answer.ok ? done() : refuse({ form: "check", checked, status: answer.status, message: answer.message });
  }
  const typed = readOutcome(form);
  const faults = outcomeFaults(typed, todayInVietnam());
  if (Object.keys(faults).length > 0) return refuse({ form: "outcome", typed, faults });
  const answer = await api.post(`${pathOf(id)}/outcome`, outcomeBody(typed));
  return answer.ok ? done() : refuse({ form: "outcome", typed, status: answer.status, message: answer.message });
}
