import { MedusaError } from "@medusajs/framework/utils";
import { ERRORS, type ErrorCode, type Language } from "../contract/errors";

/** A refused field in both languages; the handler keeps the reader's one. */
export type FieldProblem = Record<Language, string>;

/** An error with a stable code and, where known, the fields at fault. */
export class ApiError extends MedusaError {
  readonly fields: Readonly<Record<string, FieldProblem>> | undefined;

  constructor(code: ErrorCode, fields?: Record<string, FieldProblem>) {
    super(ERRORS[code].type, ERRORS[code].en, code);
    this.fields = fields;
  }
}

/** Language of the answer from `Accept-Language`: the first of vi and en that is named, else Vietnamese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag, weight: quality === undefined ? 1 : Number(quality) };
    });
  const known = wanted
    .filter(({ tag, weight }) => /^(vi|en)(-|$)/.test(tag) && weight > 0)
    .sort((left, right) => right.weight - left.weight);
  return known[0]?.tag.startsWith("en") ? "en" : "vi";
}
