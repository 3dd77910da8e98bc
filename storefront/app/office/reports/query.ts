import type { PotentialCustom, ReportStep, ReportUnit } from "../../../../plugins/ocop/src/shared/report-vocabulary";

/** How the options of reports are written in an address, in Vietnamese without marks. */
const CUSTOMS: Readonly<Record<string, PotentialCustom>> = { rieng: "own", "trong-4-sao": "inside_four" };
const UNITS: Readonly<Record<string, ReportUnit>> = {
  tinh: "province",
  xa: "commune",
  "tinh-cu": "former_province",
  "huyen-cu": "district",
};
const STEPS: Readonly<Record<string, ReportStep>> = { nam: "year", quy: "quarter" };

/** Each parameter of an address: its name at the API, and what it may be. */
const PARAMETERS: Readonly<Record<string, { name: string; read: (text: string) => string | undefined }>> = {
  ngay: { name: "as_of", read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined) },
  dem: { name: "custom", read: (text) => CUSTOMS[text] },
  "don-vi": { name: "units", read: (text) => UNITS[text] },
  tung: { name: "step", read: (text) => STEPS[text] },
  tu: { name: "from", read: (text) => (/^\d{4}-\d{2}$/.test(text) ? text : undefined) },
  den: { name: "to", read: (text) => (/^\d{4}-\d{2}$/.test(text) ? text : undefined) },
  nam: { name: "year", read: (text) => (/^\d{4}$/.test(text) ? text : undefined) },
};

const keyOf = <Value>(words: Readonly<Record<string, Value>>, value: Value): string =>
  Object.keys(words).find((key) => words[key] === value) ?? "";

/** The word of an option in an address. */
export const customWord = (custom: PotentialCustom): string => keyOf(CUSTOMS, custom);
export const unitsWord = (units: ReportUnit): string => keyOf(UNITS, units);
export const stepWord = (step: ReportStep): string => keyOf(STEPS, step);

/** Parameters of the reports, in the order in which an address has them. */
export type ReportParameter = "ngay" | "dem" | "don-vi" | "tung" | "tu" | "den" | "nam";

/**
 * The API's query of an address. What is empty is left out, what cannot be read too, and then `ignored`.
 * @param allowed parameters that the report has
 */
export function apiQuery(
  search: URLSearchParams,
  allowed: readonly ReportParameter[],
): { query: URLSearchParams; ignored: boolean } {
  const query = new URLSearchParams();
  let ignored = false;
  for (const key of allowed) {
    const text = search.get(key)?.trim() ?? "";
    const parameter = PARAMETERS[key];
    if (text === "" || parameter === undefined) continue;
    const value = parameter.read(text);
    if (value === undefined) ignored = true;
    else query.set(parameter.name, value);
  }
  return { query, ignored };
}
