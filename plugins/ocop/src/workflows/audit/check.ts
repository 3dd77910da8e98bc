/**
 * One thing that must hold. Its statement selects what does not: `id` names the row, `detail` says what is wrong with it.
 * Nothing selected means all is well.
 */
export interface AuditCheck {
  name: string;
  sql: string;
}

/** Runs one statement and gives its rows. */
export type Ask = (sql: string) => Promise<{ id: unknown; detail: unknown }[]>;

/** As {@link AuditCheck}, for what no single statement can tell: asks as often as it has to. */
export interface AuditWalk {
  name: string;
  walk: (ask: Ask) => Promise<{ id: unknown; detail: unknown }[]>;
}

/** Something that does not add up. */
export interface AuditFinding {
  check: string;
  id: string;
  detail: string;
}

/** Orders this young may still be at work: their event or job has not run yet. */
export const SETTLED = "created_at < now() - interval '20 seconds'";
