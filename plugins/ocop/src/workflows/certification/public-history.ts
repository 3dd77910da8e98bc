import type { CertificateHappening } from "../../contract/certificate";
import { happeningOf } from "../../modules/certification/rules/happening";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { daySql } from "../../shared/day-sql";

/** One line of a certificate's history as {@link certificateEventsSql} gives it. */
export interface CertificateEventColumns {
  day: string;
  from_status: CertificateStatus | null;
  to_status: CertificateStatus;
  decision_number: string | null;
  reason: string | null;
}

/** SQL of the history of certificate `alias` as JSON, oldest first, without who wrote it down. */
export function certificateEventsSql(alias: string): string {
  return `(select json_agg(json_build_object('day', ${daySql("e.at")}, 'from_status', e.from_status, 'to_status', e.to_status,
      'decision_number', e.decision_number, 'reason', e.reason) order by e.at, e.id)
    from certificate_event e where e.certificate_id = ${alias}.id and e.deleted_at is null)`;
}

/**
 * What happened to a certificate, for everybody. It was issued on the day that it says, whenever it was entered here; why a
 * slip of the pen was corrected is between the office and its papers.
 */
export function publicHistoryOf(
  { issued_on }: { issued_on: string },
  events: readonly CertificateEventColumns[] | null,
): CertificateHappening[] {
  return (events ?? []).map(({ day, from_status, to_status, decision_number, reason }) => {
    const kind = happeningOf(from_status, to_status);
    const told = kind === "issued" || kind === "corrected" ? null : reason;
    return { day: kind === "issued" ? issued_on : day, kind, decision_number, reason: told };
  });
}
