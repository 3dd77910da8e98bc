import type { ProducerStatus } from "./producer-vocabulary";

interface Decision {
  from: readonly ProducerStatus[];
  to: ProducerStatus;
  /** Whether the producer is owed a reason. */
  reason: boolean;
}

/** What an operator may decide about a producer. What is sent back, suspended or closed is told why. */
export const PRODUCER_DECISIONS = {
  review: { from: ["applied"], to: "in_review", reason: false },
  send_back: { from: ["applied", "in_review"], to: "sent_back", reason: true },
  approve: { from: ["applied", "in_review"], to: "active", reason: false },
  suspend: { from: ["active"], to: "suspended", reason: true },
  resume: { from: ["suspended"], to: "active", reason: false },
  close: {
    from: ["pending", "applied", "in_review", "sent_back", "active", "suspended"],
    to: "closed",
    reason: true,
  },
} as const satisfies Record<string, Decision>;

/** While an operator has an application before them, or has approved it, its producer may take over what lists brought in. */
export const CLAIM_STATUSES: readonly ProducerStatus[] = ["applied", "in_review", "active"];

export type ProducerDecision = keyof typeof PRODUCER_DECISIONS;

export const DECISION_NAMES = Object.keys(PRODUCER_DECISIONS) as [ProducerDecision, ...ProducerDecision[]];

/** What may be decided about a producer in this status. */
export function decisionsOn(status: ProducerStatus): ProducerDecision[] {
  return DECISION_NAMES.filter((name) => {
    const { from }: Decision = PRODUCER_DECISIONS[name];
    return from.includes(status);
  });
}
