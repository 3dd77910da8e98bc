import {
  CRITERIA_VERSIONS,
  type CertifiedStars,
  type CriteriaVersion,
  type IssuerLevel,
} from "../../../shared/certification-vocabulary";
import { isIsoDay } from "../../../shared/clock";
import { CRITERIA_SETS } from "../data/criteria";
import { criteriaOn } from "./criteria";
import { issuersOf } from "./powers";
import { recognitionOf } from "./rank";
import { expiryOf } from "./validity";

/** A certificate as a decision states it, before it is stored. Days are YYYY-MM-DD; `score` is the mean, 0 to 100. */
export type CertificateFacts = {
  number: string;
  stars: number;
  potential_five?: boolean | undefined;
  score?: number | null | undefined;
  decision_number: string;
  decision_date?: string | null | undefined;
  issuer_level: IssuerLevel;
  issuer_unit_code?: string | null | undefined;
  issuer_name: string;
  criteria_version?: CriteriaVersion | undefined;
  issued_on: string;
};

/** The facts ready to be stored: tidy texts, criteria version and last day filled in. */
export type CheckedFacts = {
  number: string;
  stars: CertifiedStars;
  potential_five: boolean;
  score: number | null;
  decision_number: string;
  decision_date: string | null;
  issuer_level: IssuerLevel;
  issuer_unit_code: string | null;
  issuer_name: string;
  criteria_version: CriteriaVersion;
  issued_on: string;
  expires_on: string;
};

/** A fact that cannot be, in words for people. */
export type Refusal = { field: keyof CertificateFacts; vi: string; en: string };

/** One spelling of a number, so that "  ocop – 01 " cannot pass for a second certificate. Letter case is kept. */
export function tidyNumber(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

const NOT_A_DAY = { vi: "Không phải ngày (NĂM-THÁNG-NGÀY).", en: "Not a day (YYYY-MM-DD)." };

const isCertified = (stars: number): stars is CertifiedStars => stars === 3 || stars === 4 || stars === 5;

function scoreRefusal(facts: CertificateFacts): Refusal[] {
  if (facts.score === null || facts.score === undefined) return [];
  if (!(facts.score >= 0 && facts.score <= 100)) return [{ field: "score", vi: "Từ 0 đến 100.", en: "From 0 to 100." }];
  const due = recognitionOf(facts.score, facts.issuer_level);
  const potential = facts.potential_five ?? false;
  if (due && due.stars === facts.stars && due.potential_five === potential) return [];
  const [vi, en] = due
    ? [
        `là ${due.stars} sao${due.potential_five ? ", tiềm năng 5 sao" : ""}`,
        `${due.stars} stars${due.potential_five ? ", potential five" : ""}`,
      ]
    : ["thì không được cấp giấy chứng nhận", "no certificate"];
  return [
    {
      field: "score",
      vi: `${facts.score} điểm ${vi}.`,
      en: `${facts.score} points at this level mean: ${en}.`,
    },
  ];
}

function issueRefusals(facts: CertificateFacts, today: string): Refusal[] {
  if (!isIsoDay(facts.issued_on)) return [{ field: "issued_on", ...NOT_A_DAY }];
  if (facts.issued_on > today)
    return [{ field: "issued_on", vi: "Ngày cấp không được ở tương lai.", en: "The day of issue lies in the future." }];
  const current = criteriaOn(CRITERIA_SETS, facts.issued_on);
  if (!current)
    return [
      { field: "issued_on", vi: "Ngày này chưa có bộ tiêu chí nào.", en: "No criteria were in force on that day." },
    ];
  const refusals: Refusal[] = [];
  const named = CRITERIA_SETS.find(({ version }) => version === facts.criteria_version);
  if (facts.criteria_version && !named) {
    const versions = CRITERIA_VERSIONS.join(", ");
    refusals.push({ field: "criteria_version", vi: `Chỉ nhận: ${versions}.`, en: `One of: ${versions}.` });
  }
  if (named && named.in_force_from > facts.issued_on) {
    const { decision } = named;
    refusals.push({
      field: "criteria_version",
      vi: `${decision} chưa có hiệu lực vào ngày cấp.`,
      en: `${decision} was not in force on the day of issue.`,
    });
  }
  if (isCertified(facts.stars) && !issuersOf(facts.stars, facts.issued_on).includes(facts.issuer_level)) {
    refusals.push({
      field: "issuer_level",
      vi: `Ngày ${facts.issued_on} cấp này không có thẩm quyền công nhận ${facts.stars} sao.`,
      en: `On ${facts.issued_on} this level could not recognise ${facts.stars} stars.`,
    });
  }
  return refusals;
}

/**
 * Checks a certificate against the decisions: every refusal names its field. `today` is the day in
 * Asia/Ho_Chi_Minh. Nothing here asks the database; that a number is new is the service's question.
 */
export function checkCertificate(
  facts: CertificateFacts,
  today: string,
): { checked: CheckedFacts } | { refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  for (const field of ["number", "decision_number", "issuer_name"] as const) {
    if (!tidyNumber(facts[field])) refusals.push({ field, vi: "Cần nhập.", en: "Required." });
  }
  const { stars } = facts;
  if (!isCertified(stars))
    refusals.push({ field: "stars", vi: "Chỉ 3, 4 hoặc 5 sao.", en: "Only 3, 4 and 5 stars are recognised." });
  if (facts.potential_five && stars !== 4)
    refusals.push({
      field: "potential_five",
      vi: "Tiềm năng 5 sao là sản phẩm 4 sao.",
      en: "A potential five holds four stars.",
    });
  if (facts.decision_date && !isIsoDay(facts.decision_date)) {
    refusals.push({ field: "decision_date", ...NOT_A_DAY });
  }
  refusals.push(...issueRefusals(facts, today), ...scoreRefusal(facts));
  const criteria = criteriaOn(CRITERIA_SETS, facts.issued_on);
  if (refusals.length > 0 || !isCertified(stars) || !criteria) return { refusals };
  return {
    checked: {
      number: tidyNumber(facts.number),
      stars,
      potential_five: facts.potential_five ?? false,
      score: facts.score ?? null,
      decision_number: tidyNumber(facts.decision_number),
      decision_date: facts.decision_date ?? null,
      issuer_level: facts.issuer_level,
      issuer_unit_code: facts.issuer_unit_code ?? null,
      issuer_name: tidyNumber(facts.issuer_name),
      criteria_version: facts.criteria_version ?? criteria.version,
      issued_on: facts.issued_on,
      expires_on: expiryOf(facts.issued_on),
    },
  };
}
