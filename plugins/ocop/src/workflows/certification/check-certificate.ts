import { MedusaError } from "@medusajs/framework/utils";
import { periodOf, mayIssue } from "../../modules/certification/rules/powers";
import { expiryOf } from "../../modules/certification/rules/validity";
import type { CriteriaVersion, IssuerLevel } from "../../shared/certification-vocabulary";
import { isIsoDay } from "../../shared/clock";

/** What a decision says of a product; everything else of a certificate is derived. */
export interface NewCertificate {
  rated_product_id: string;
  number: string;
  stars: number;
  potential_five?: boolean;
  /** Mean of the council's scores, 0 to 100, at most two decimals. */
  score?: number | null;
  decision_number: string;
  decision_date?: string | null;
  issuer_level: IssuerLevel;
  issuer_unit_code?: string | null;
  issuer_name: string;
  /** Of the period of issue when absent. */
  criteria_version?: CriteriaVersion;
  issued_on: string;
  predecessor_id?: string | null;
  is_demo?: boolean;
}

function refuse(field: string, reason: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: ${reason}`, "invalid_body");
}

/**
 * The row of a new certificate: number trimmed, term computed, powers checked.
 * @throws MedusaError INVALID_DATA naming the field
 */
export function certificateRow(input: NewCertificate) {
  const number = input.number.trim();
  if (number === "") refuse("number", "a certificate has a number");
  if (input.decision_number.trim() === "") refuse("decision_number", "stars without a decision are not recognised");
  if (![3, 4, 5].includes(input.stars)) refuse("stars", "only 3, 4 and 5 stars are recognised (148/QĐ-TTg)");
  if (input.potential_five === true && input.stars !== 4) refuse("potential_five", "a potential 5-star product holds 4 stars");
  if (!isIsoDay(input.issued_on)) refuse("issued_on", "not a day (YYYY-MM-DD)");
  const period = periodOf(input.issued_on) ?? refuse("issued_on", "before the programme began (490/QĐ-TTg, 07/05/2018)");
  if (!mayIssue(input.issuer_level, input.stars, input.issued_on)) {
    refuse("issuer_level", `${input.issuer_level} could not recognise ${input.stars} stars on that day (${period.source})`);
  }
  const { score, criteria_version: version, ...rest } = input;
  if (score !== undefined && score !== null && !(score >= 0 && score <= 100)) refuse("score", "between 0 and 100");
  return {
    ...rest,
    number,
    decision_number: input.decision_number.trim(),
    score_hundredths: score === undefined || score === null ? null : Math.round(score * 100),
    criteria_version: version ?? period.criteria.at(-1) ?? refuse("criteria_version", "none in force"),
    expires_on: expiryOf(input.issued_on),
    status: "active" as const,
  };
}
