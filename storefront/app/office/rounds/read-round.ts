import type { RoundCreate } from "../../../../plugins/ocop/src/contract/office-rating";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { formTexts } from "../../shared/session/form-text";

const NAMES = ["name", "year", "intake_from", "intake_until", "session_on", "criteria_version", "min_sheets"] as const;
const YEAR = /^20\d{2}$/;
const MOST_SHEETS = 50;

/** The form of a round as it was typed: the body for the API, or what of it cannot be by the name of the field. */
export function readRoundForm(
  form: FormData,
  { faults, criteriaVersions }: Pick<OfficeRoundsTexts, "faults" | "criteriaVersions">,
): { body: RoundCreate | null; fields: Record<string, string>; typed: Record<string, string> } {
  const typed = formTexts(form, NAMES);
  const { name, year, intake_from, intake_until, session_on, criteria_version, min_sheets } = typed;
  const fields: Record<string, string> = {};
  if (name === "") fields.name = faults.required;
  if (!YEAR.test(year)) fields.year = faults.year;
  for (const day of ["intake_from", "intake_until", "session_on"] as const)
    if (typed[day] === "") fields[day] = faults.day;
  if (fields.intake_until === undefined && intake_until < intake_from) fields.intake_until = faults.order;
  if (fields.session_on === undefined && session_on < intake_until) fields.session_on = faults.order;
  const sheets = min_sheets === "" ? undefined : Number(min_sheets);
  if (sheets !== undefined && !(Number.isInteger(sheets) && sheets >= 1 && sheets <= MOST_SHEETS))
    fields.min_sheets = faults.whole;
  const version = criteriaVersions.find(({ value }) => value === criteria_version)?.value;
  const body = {
    name,
    year: Number(year),
    intake_from,
    intake_until,
    session_on,
    ...(version === undefined ? {} : { criteria_version: version }),
    ...(sheets === undefined ? {} : { min_sheets: sheets }),
  };
  return { body: Object.keys(fields).length === 0 ? body : null, fields, typed };
}
