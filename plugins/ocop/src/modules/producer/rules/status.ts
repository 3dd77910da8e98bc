import { PRODUCER_STATUSES, type ProducerStatus } from "../../../shared/producer-vocabulary";

/** Which status may follow which. A closed producer stays closed: whoever starts again registers again. */
export const PRODUCER_TRANSITIONS: Readonly<Record<ProducerStatus, readonly ProducerStatus[]>> = {
  pending: ["applied", "active", "closed"],
  applied: ["in_review", "sent_back", "active", "closed"],
  in_review: ["sent_back", "active", "closed"],
  sent_back: ["applied", "closed"],
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: [],
};

/** Only active producers, their stories and their goods are shown to the public. */
export function isPublicProducer(status: ProducerStatus): boolean {
  return status === "active";
}

/** Whether an operator may move a producer from one status to another; staying is always allowed. */
export function mayBecome(from: ProducerStatus, to: ProducerStatus): boolean {
  return from === to || PRODUCER_TRANSITIONS[from].includes(to);
}

/** Statuses that can be reached from `start`, for the test that no status is stranded. */
export function reachableFrom(start: ProducerStatus): Set<ProducerStatus> {
  const seen = new Set<ProducerStatus>([start]);
  for (const status of seen) {
    for (const next of PRODUCER_STATUSES) if (mayBecome(status, next)) seen.add(next);
  }
  return seen;
}
