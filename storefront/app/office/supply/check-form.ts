import { formText, formTexts } from "../../shared/session/form-text";

/** What an officer makes of a public request, as it was typed. */
export interface TypedCheck {
  decision: "accept" | "refuse";
  until: string;
  reason: string;
}
export type CheckFaults = Partial<Record<"until" | "reason", "day" | "text">>;

/** What the form holds. */
export function readCheck(form: FormData): TypedCheck {
  const decision = formText(form, "decision") === "accept" ? "accept" : "refuse";
  return { decision, ...formTexts(form, ["until", "reason"]) };
}

/** What cannot be right; `today` is YYYY-MM-DD. */
export function checkFaults({ decision, until, reason }: TypedCheck, today: string): CheckFaults {
  if (decision === "refuse") return reason === "" ? { reason: "text" } : {};
  return !/^\d{4}-\d{2}-\d{2}$/.test(until) || until < today ? { until: "day" } : {};
}

/** The body that the API takes of a check without faults. */
export function checkBody({ decision, until, reason }: TypedCheck): Record<string, unknown> {
  return decision === "accept" ? { decision, until } : { decision, reason };
}
