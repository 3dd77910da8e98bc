import type { DecisionBody } from "../../../../plugins/ocop/src/contract/office-rating";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { formLines, formText, formTexts } from "../../shared/session/form-text";
import { numberName } from "./certificate-numbers";

type Entries = RoundAnswer["entries"];

/** Entries of a round by what the decision will make of them. */
export function sortOutcomes(entries: Entries): Record<"recognise" | "propose" | "decline", Entries> {
  const of = (wanted: string) =>
    entries.filter(({ status, result }) => status !== "removed" && result?.outcome.outcome === wanted);
  return { recognise: of("recognise"), propose: of("propose"), decline: of("decline") };
}

/** A decision as it was typed: the body for the API, or what of it cannot be by the name of the field. */
export function readDecision(
  form: FormData,
  entries: Entries,
  { faults }: Pick<OfficeResultsTexts, "faults">,
): {
  body: Omit<DecisionBody, "reason"> & { reason: string | null };
  fields: Record<string, string>;
  typed: Record<string, string>;
} {
  const { decision_number, decision_date, issued_on } = formTexts(form, [
    "decision_number",
    "decision_date",
    "issued_on",
  ]);
  const reason = formLines(form, "reason");
  const fields: Record<string, string> = {};
  if (decision_number === "") fields.decision_number = faults.required;
  if (decision_date === "") fields.decision_date = faults.day;
  if (issued_on !== "" && issued_on < decision_date) fields.issued_on = faults.order;
  const seen = new Set<string>();
  const certificates = sortOutcomes(entries).recognise.map(({ id }) => {
    const name = numberName(id);
    const number = formText(form, name);
    if (number === "") fields[name] = faults.number;
    else if (seen.has(number)) fields[name] = faults.twice;
    seen.add(number);
    return { entry_id: id, number };
  });
  const numbers = Object.fromEntries(certificates.map(({ entry_id, number }) => [numberName(entry_id), number]));
  return {
    body: {
      decision_number,
      decision_date,
      ...(issued_on === "" ? {} : { issued_on }),
      certificates,
      reason: reason || null,
    },
    fields,
    typed: { decision_number, decision_date, issued_on, reason, ...formTexts(form, ["pattern", "first"]), ...numbers },
  };
}
