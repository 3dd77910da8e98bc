import type { ProducerStatus } from "../../../shared/producer-vocabulary";

/** Parts of an application that are saved one by one. */
export type ApplicationSection = "identity" | "contact" | "papers" | "bank";

const OPEN: readonly ProducerStatus[] = ["pending", "sent_back"];

/**
 * Whether a section may be changed now. What somebody is judging must not change under their eyes; once approved, the
 * names in the register stay as they were approved, while phones change and papers are renewed. Where money goes is then
 * changed among the payouts, with the password and a wait.
 */
export function mayEdit(section: ApplicationSection, status: ProducerStatus): boolean {
  if (OPEN.includes(status)) return true;
  return status === "active" && (section === "contact" || section === "papers");
}
