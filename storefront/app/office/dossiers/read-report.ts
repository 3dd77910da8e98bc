import type { CommuneReportBody } from "../../../../plugins/ocop/src/contract/office-rating";
import { communeChecks } from "./commune-checks";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { formLines, formText } from "../../shared/session/form-text";

type ReportBody = Omit<CommuneReportBody, "text"> & { text: string | null };

/** What a form of yes and no says; undefined where nothing was chosen. */
function chosen(value: string): boolean | undefined {
  return value === "yes" ? true : value === "no" ? false : undefined;
}

/** The commune's report as it was typed: the body for the API, or what of it is missing by the name of the field. */
export function readReport(
  form: FormData,
  words: Pick<OfficeDossiersTexts, "faults" | "checks">,
): { body: ReportBody | null; fields: Record<string, string>; typed: Record<string, string> } {
  const { faults } = words;
  const typed: Record<string, string> = {};
  const fields: Record<string, string> = {};
  const take = (name: string, read: (form: FormData, name: string) => string = formText): string => {
    typed[name] = read(form, name);
    return typed[name];
  };
  const needed = (name: string): string => {
    const value = take(name);
    if (value === "") fields[name] = faults.required;
    return value;
  };
  const decided = (name: string): boolean => {
    const value = chosen(take(name));
    if (value === undefined) fields[name] = faults.choose;
    return value === true;
  };
  const check = (code: string) => ({
    met: decided(`met.${code}`),
    note: take(`check_note.${code}`, formLines) || null,
  });
  const body = {
    number: needed("report_number"),
    reported_on: needed("reported_on"),
    checks: Object.fromEntries(communeChecks(words).map((code) => [code, check(code)])) as ReportBody["checks"],
    proposes: decided("proposes"),
    text: take("report_text", formLines) || null,
  };
  return { body: Object.keys(fields).length === 0 ? body : null, fields, typed };
}
