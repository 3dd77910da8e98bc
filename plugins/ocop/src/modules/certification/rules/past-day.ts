import type { CertificateStatus } from "../../../shared/certification-vocabulary";
import { type BadgeSource, newestInForce, type Term } from "./badge";

/** A change of a certificate's status. The day is YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface StatusEvent {
  day: string;
  to_status: CertificateStatus;
}

/** A certificate with its history, oldest first; the line of its issue may be left out. */
export type PastSource = Omit<BadgeSource, "status"> & { events: readonly StatusEvent[] };

/**
 * The status that a certificate had at the end of a day by its history: what the last change until then made of it,
 * `active` before the first. The day of issue does not matter here: the calendar decides that.
 */
export function statusOn(events: readonly StatusEvent[], day: string): CertificateStatus {
  return events.findLast((event) => event.day <= day)?.to_status ?? "active";
}

/** The certificate that spoke for a product at the end of a past day, by calendar and history; null when none did. */
export function inForceOn<Source extends Term & Pick<PastSource, "events">>(
  certificates: readonly Source[],
  day: string,
): Source | null {
  return newestInForce(certificates, day, ({ events }) => statusOn(events, day));
}
