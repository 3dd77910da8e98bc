import type { BuyerApi } from "../../shared/api/answers.server";
import type { ProducerMembersTexts } from "../../shared/i18n/vi/producer-members";
import { formText } from "../../shared/session/form-text";

export interface RefusedGrant {
  kind: "refused";
  status: number;
  faults: Partial<Record<"helper_id" | "scopes" | "days", string>>;
  typed: { helper_id: string; scopes: string[]; days: string } | null;
  message: string | null;
}

type Outcome = RefusedGrant | { kind: "done" } | { kind: "act-for"; producer: string | null };

const MOST_DAYS = 90;

async function grant(api: BuyerApi, form: FormData, words: ProducerMembersTexts): Promise<Outcome> {
  const scopes = form.getAll("scopes").filter((one) => typeof one === "string");
  const typed = { helper_id: formText(form, "helper_id"), scopes, days: formText(form, "days") };
  const days = /^\d{1,2}$/.test(typed.days) ? Number(typed.days) : 0;
  const faults: RefusedGrant["faults"] = {
    ...(typed.helper_id === "" ? { helper_id: words.grantFaults.helper } : {}),
    ...(scopes.length === 0 ? { scopes: words.grantFaults.scopes } : {}),
    ...(days < 1 || days > MOST_DAYS ? { days: words.grantFaults.days } : {}),
  };
  if (Object.keys(faults).length > 0) return { kind: "refused", status: 400, faults, typed, message: null };
  const answer = await api.post("/producer/assistances", { helper_id: typed.helper_id, scopes, days });
  if (answer.ok) return { kind: "done" };
  return { kind: "refused", status: answer.status, faults: {}, typed, message: answer.message };
}

/** Does what a form of the page asks. */
export async function actOnAssistance(api: BuyerApi, form: FormData, words: ProducerMembersTexts): Promise<Outcome> {
  const act = formText(form, "act");
  if (act === "act-for") return { kind: "act-for", producer: formText(form, "id") };
  if (act === "stop") return { kind: "act-for", producer: null };
  if (act === "grant") return grant(api, form, words);
  const answer = await api.remove(`/producer/assistances/${encodeURIComponent(formText(form, "id"))}`);
  if (answer.ok) return { kind: "done" };
  return { kind: "refused", status: answer.status, faults: {}, typed: null, message: answer.message };
}
