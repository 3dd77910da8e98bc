import type { AuditFinding } from "./check";
import { marketChecks } from "./checks";

/** Runs one statement and gives its rows. */
export type Ask = (sql: string) => Promise<{ id: unknown; detail: unknown }[]>;

/**
 * Checks orders, stock, money, bank, ledger, links, locks, outbox and inbox against one another. It only reads. A check that cannot run is a finding too:
 * silence must mean that everything was looked at.
 */
export async function auditMarket(ask: Ask): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const { name, sql } of marketChecks) {
    try {
      const rows = await ask(sql);
      findings.push(...rows.map(({ id, detail }) => ({ check: name, id: String(id), detail: String(detail) })));
    } catch (error) {
      findings.push({ check: name, id: "-", detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return findings;
}
