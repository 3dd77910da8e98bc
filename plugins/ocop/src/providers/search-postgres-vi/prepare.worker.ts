import { type Statement, upsertStatements } from "./documents";
import type { Portion } from "./prepare";

/** {@link upsertStatements} in the workshop. */
export default function work({ plan, documents }: Portion): Statement[] {
  return upsertStatements(plan, documents);
}
