import type { Ask, AuditFinding } from "./check";
import { marketChecks } from "./checks";

/**
 * Checks orders, stock, money, bank, ledger, links, locks, outbox and inbox against one another, and the chain of the audit trail. It only reads. A check that cannot run is a finding too:
 * silence must mean that everything was looked at.
 */
export async function auditMarket(ask: Ask): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const check of marketChecks) {
    const { name } = check;
    try {
      const rows = await ("sql" in check ? ask(check.sql) : check.walk(ask));
      findings.push(...rows.map(({ id, detail }) => ({ check: name, id: String(id), detail: String(detail) })));
    } catch (error) {
      findings.push({ check: name, id: "-", detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return findings;
}
