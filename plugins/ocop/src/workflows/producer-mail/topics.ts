import type { TimerStage } from "../../shared/marketplace-vocabulary";

/** Mails to members of a producer, each once per part and member: a new part, and half of the time to accept or send is over. */
export const MEMBER_TOPICS = ["mail.part_new", "mail.part_accept_soon", "mail.part_ship_soon"] as const;
export type MemberTopic = (typeof MEMBER_TOPICS)[number];

/** Mails to the operator, each once per part: all of that time is over. */
export const OPERATOR_TOPICS = ["mail.part_accept_late", "mail.part_ship_late"] as const;
export type OperatorTopic = (typeof OPERATOR_TOPICS)[number];

export const soonTopic = (stage: TimerStage): MemberTopic => `mail.part_${stage}_soon`;
export const lateTopic = (stage: TimerStage): OperatorTopic => `mail.part_${stage}_late`;

/** The stage that a topic of {@link soonTopic} or {@link lateTopic} is about. */
export function stageOfTopic(topic: Exclude<MemberTopic, "mail.part_new"> | OperatorTopic): TimerStage {
  return topic === "mail.part_accept_soon" || topic === "mail.part_accept_late" ? "accept" : "ship";
}

const BETWEEN = ".";

/** What a mail to a member is about, as the outbox knows it. */
export function memberSubject(partId: string, memberId: string): string {
  return `${partId}${BETWEEN}${memberId}`;
}

/** Part and member of a subject. */
export function readMemberSubject(subject: string): { partId: string; memberId: string } {
  const [partId = "", memberId = ""] = subject.split(BETWEEN);
  return { partId, memberId };
}
