import { MedusaError } from "@medusajs/framework/utils";
import { issuersOf } from "../../modules/certification/rules/powers";
import { expiryOf } from "../../modules/certification/rules/validity";
import { CERTIFIED_STARS, type CriteriaVersion, type IssuerLevel } from "../../shared/certification-vocabulary";
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

/** The criteria in force: 1048 from 2019, 781 from 08/06/2020, 148 from 24/02/2023, amended by 1489 from 06/07/2025. */
function criteriaOn(day: string): CriteriaVersion {
  if (day >= "2025-07-06") return "148+1489";
  if (day >= "2023-02-24") return "148";
  return day >= "2020-06-08" ? "781" : "1048";
}

/**
 * The row of a new certificate: number trimmed, term computed, powers checked.
 * @throws MedusaError INVALID_DATA naming the field
 */
export function certificateRow(input: NewCertificate) {
  const number = input.number.trim();
  if (number === "") refuse("number", "a certificate has a number");
  if (input.decision_number.trim() === "") refuse("decision_number", "stars without a decision are not recognised");
  const stars = CERTIFIED_STARS.find((rank) => rank === input.stars) ?? refuse("stars", "only 3, 4 and 5 stars are recognised (148/QĐ-TTg)");
  if (input.potential_five === true && input.stars !== 4) refuse("potential_five", "a potential 5-star product holds 4 stars");
  if (!isIsoDay(input.issued_on)) refuse("issued_on", "not a day (YYYY-MM-DD)");
  const issuers = issuersOf(stars, input.issued_on);
  if (!issuers.includes(input.issuer_level)) {
    refuse("issuer_level", `on that day ${stars} stars were recognised by: ${issuers.join(", ") || "nobody"}`);
  }
  const { score, criteria_version: version, ...rest } = input;
  if (score !== undefined && score !== null && !(score >= 0 && score <= 100)) refuse("score", "between 0 and 100");
  return {
    ...rest,
    number,
    decision_number: input.decision_number.trim(),
    score_hundredths: score === undefined || score === null ? null : Math.round(score * 100),
    criteria_version: version ?? criteriaOn(input.issued_on),
    expires_on: expiryOf(input.issued_on),
    status: "active" as const,
  };
}
