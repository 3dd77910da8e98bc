/** Who did what to letters that were written together, for the audit trail. */
export function letterLine(action: "written" | "sent" | "discarded", actor: string, id: string) {
  return {
    actor_type: "officer",
    actor_id: actor,
    action: `letter_batch.${action}`,
    subject_type: "letter_batch",
    subject_id: id,
  };
}
