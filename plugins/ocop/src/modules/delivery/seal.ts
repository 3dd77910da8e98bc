import { AUDIT_FACTS_SQL, type AuditFacts, type AuditHead, chainAfter, NO_LINES } from "../../shared/audit-chain";
import type { SqlManager } from "../../shared/sql";

/** Any number that no other lock of the shop uses: whoever holds it hangs lines on the chain. */
const SEALERS_LOCK = 6_049;

/** The end of the chain as it stands. */
async function chainHead(sql: SqlManager): Promise<AuditHead> {
  const [head] = await sql.execute<AuditHead>(
    `select position::float8 as position, hash from audit_entry where position is not null order by position desc limit 1`,
  );
  return head ?? NO_LINES;
}

/**
 * Hangs up to `limit` written lines on the chain, the oldest first. One process at a time; who writes lines waits for none
 * of it. Another process at it already counts as done.
 * @returns how many lines were hung on
 */
export async function sealEntries(sql: SqlManager, limit: number): Promise<number> {
  const [lock] = await sql.execute<{ mine: boolean }>("select pg_try_advisory_xact_lock(?) as mine", [SEALERS_LOCK]);
  if (lock?.mine !== true) return 0;
  const rows = await sql.execute<{ facts: AuditFacts }>(
    `select ${AUDIT_FACTS_SQL} as facts from audit_entry e where e.position is null order by e.at, e.id limit ?`,
    [limit],
  );
  if (rows.length === 0) return 0;
  const lines = rows.map(({ facts }) => facts);
  const links = chainAfter(await chainHead(sql), lines);
  const sealed = links.map((link, place) => ({ id: lines[place]?.id, ...link }));
  await sql.execute(
    `update audit_entry e set position = s.position, previous_hash = s.previous_hash, hash = s.hash
     from jsonb_to_recordset(?::jsonb) as s (id text, position bigint, previous_hash text, hash text) where e.id = s.id`,
    [JSON.stringify(sealed)],
  );
  return lines.length;
}
