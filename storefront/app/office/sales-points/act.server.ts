import type { BuyerApi } from "../../shared/api/answers.server";
import { formText } from "../../shared/session/form-text";

/** A form of a point's page, and how it was answered where it was refused. */
export interface RefusedAct {
  status: number;
  message: string | null;
  act: string;
  typed: Record<string, string>;
  faults: Record<string, string>;
}

const FIELDS = [
  "decision",
  "decided_on",
  "decided_by",
  "closed_on",
  "reason",
  "reopen_reason",
  "producer",
  "stall",
] as const;

/** Does what a form of a point's page asks. @returns null when it was done */
export async function actOnPoint(api: BuyerApi, id: string, form: FormData): Promise<RefusedAct | null> {
  const act = formText(form, "act");
  const typed = Object.fromEntries(FIELDS.map((name) => [name, formText(form, name)]));
  const at = `/office/sales-points/${encodeURIComponent(id)}`;
  const send = async () => {
    switch (act) {
      case "recognise":
        return api.post(`${at}/recognition`, { decision: typed.decision, on: typed.decided_on, by: typed.decided_by });
      case "close":
        return api.post(`${at}/closing`, { on: typed.closed_on, reason: typed.reason });
      case "reopen":
        return api.post(`${at}/reopening`, { reason: typed.reopen_reason });
      case "add":
        return api.post(`${at}/participants`, { producer_id: typed.producer, stall: typed.stall || null });
      case "remove":
        return api.remove(`${at}/participants/${encodeURIComponent(typed.producer ?? "")}`);
      default:
        throw new Response(null, { status: 400 });
    }
  };
  const answer = await send();
  if (answer.ok) return null;
  const { on, by, ...faults } = answer.fields;
  const renamed = {
    ...faults,
    ...(on === undefined ? {} : { [act === "close" ? "closed_on" : "decided_on"]: on }),
    ...(by === undefined ? {} : { decided_by: by }),
  };
  return { status: answer.status, message: answer.message, act, typed, faults: renamed };
}
