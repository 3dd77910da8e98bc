import type { MeAnswer } from "../../../../../plugins/ocop/src/contract/producer-member";

/**
 * Whose drafts a device keeps: those of a member for a producer. A member may act for another producer than its own, and
 * whatever was typed for one is never sent for the other. Null for somebody who acts for nobody.
 */
export function whoseOf({ member, producer }: MeAnswer): string | null {
  return member === null || producer === null ? null : `${member.id}@${producer.id}`;
}
