import { statusOn, type StatusOnDay, type Term } from "../../modules/certification/rules/badge";

/** A stored certificate with what the calendar makes of its state on a day. */
export function certificateOnDay<T extends Term>(certificate: T, day: string): T & { status_today: StatusOnDay } {
  return { ...certificate, status_today: statusOn(certificate, day) };
}
