import type { MedusaContainer } from "@medusajs/framework/types";
import { type AuditHead, NO_LINES } from "../../shared/audit-chain";
import { select } from "../../shared/database";

/** Place and hash of the last line that hangs on the chain. */
export async function readTrailEnd(container: MedusaContainer): Promise<AuditHead> {
  const [end] = await select<AuditHead>(
    container,
    "select position::float8 as position, hash from audit_entry where position is not null order by position desc limit 1",
  );
  return end ?? NO_LINES;
}
