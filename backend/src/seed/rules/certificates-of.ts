import { expiryOf } from "ocop/modules/certification";
import type { CertificateStatus, CriteriaVersion, IssuerLevel } from "ocop/shared/certification-vocabulary";
import type { CatalogueProduct } from "../catalogue";
import { demoCertificate } from "./demo-certificate";
import { criteriaOn, issuerOn } from "./issuer";

interface CertificateEvent {
  at: Date;
  from_status: CertificateStatus | null;
  to_status: CertificateStatus;
  reason: string | null;
  decision_number: string | null;
  actor: string;
}

/** A certificate ready to be stored; `earlier` ones are the predecessors of the `present` one. */
export interface NewCertificate {
  role: "earlier" | "present";
  number: string;
  stars: 3 | 4 | 5;
  potential_five: boolean;
  score_hundredths: number | null;
  decision_number: string;
  decision_date: string;
  issuer_level: IssuerLevel;
  issuer_name: string;
  criteria_version: CriteriaVersion;
  issued_on: string;
  expires_on: string;
  status: CertificateStatus;
  reason: string | null;
  reason_decision_number: string | null;
  is_demo: boolean;
  events: CertificateEvent[];
}

const ACTOR = "seed";
const REVOKED = "Không giữ đúng quy trình và hồ sơ chất lượng đã công bố";
const SUPERSEDED = "Đánh giá, xếp hạng lại";
const at = (day: string): Date => new Date(`${day}T08:00:00+07:00`);

type Facts = Pick<
  NewCertificate,
  "role" | "number" | "stars" | "potential_five" | "score_hundredths" | "decision_number" | "issued_on"
>;

function certificate(facts: Facts, product: CatalogueProduct, provinceToday: string): NewCertificate {
  const issuer = issuerOn(facts.stars, facts.issued_on, {
    district: product.district,
    province: product.province,
    provinceToday,
  });
  return {
    ...facts,
    decision_date: facts.issued_on,
    issuer_level: issuer.level,
    issuer_name: issuer.name,
    criteria_version: criteriaOn(facts.issued_on),
    expires_on: expiryOf(facts.issued_on),
    status: "active",
    reason: null,
    reason_decision_number: null,
    is_demo: true,
    events: [
      {
        at: at(facts.issued_on),
        from_status: null,
        to_status: "active",
        reason: null,
        decision_number: facts.decision_number,
        actor: ACTOR,
      },
    ],
  };
}

function end(
  one: NewCertificate,
  status: CertificateStatus,
  day: string,
  reason: string,
  decision: string | null,
): NewCertificate {
  const event: CertificateEvent = {
    at: at(day),
    from_status: "active",
    to_status: status,
    reason,
    decision_number: decision,
    actor: ACTOR,
  };
  return { ...one, status, reason, reason_decision_number: decision, events: [...one.events, event] };
}

/** The certificates of a product, oldest first; none for candidates and the unrated. */
export function certificatesOf(product: CatalogueProduct, provinceToday: string, today: string): NewCertificate[] {
  const reported = product.certificate;
  if (!reported) return [];
  const made = demoCertificate(product.key, reported, today);
  const score_hundredths = reported.score === null ? null : Math.round(reported.score * 100);
  const present = certificate(
    {
      role: "present",
      stars: reported.stars,
      potential_five: reported.potentialFive,
      score_hundredths,
      number: made.number,
      decision_number: made.decision,
      issued_on: made.issuedOn,
    },
    product,
    provinceToday,
  );
  const ended =
    reported.standing === "revoked" && reported.endedOn
      ? end(present, "revoked", reported.endedOn, REVOKED, reported.endedBy)
      : present;
  if (!reported.earlier) return [ended];
  const former = demoCertificate(
    `${product.key}:earlier`,
    { number: "demo", decision: "demo", issued: reported.earlier.year },
    today,
  );
  const before = certificate(
    {
      role: "earlier",
      stars: reported.earlier.stars,
      potential_five: false,
      score_hundredths: null,
      number: former.number,
      decision_number: former.decision,
      issued_on: former.issuedOn,
    },
    product,
    provinceToday,
  );
  return [end(before, "superseded", made.issuedOn, SUPERSEDED, made.decision), ended];
}
