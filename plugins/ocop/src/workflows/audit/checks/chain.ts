import { AUDIT_FACTS_SQL, type AuditFacts, type AuditLink, followChain, NO_LINES } from "../../../shared/audit-chain";
import type { Ask, AuditCheck, AuditWalk } from "../check";

/** Lines in one question. */
const PAGE = 5000;

const WHY = {
  gap: "the line before it is gone",
  order: "the line before it is another than when it was sealed",
  content: "it says something else than when it was sealed",
} as const;

const pageSql = (after: number) =>
  `select e.id, ${AUDIT_FACTS_SQL} || jsonb_build_object('position', e.position, 'previous_hash', e.previous_hash, 'hash', e.hash) as detail
   from audit_entry e where e.position > ${after} order by e.position limit ${PAGE}`;

/** Follows the chain of the audit trail from its beginning and names the first line that does not hold. */
async function walkChain(ask: Ask): Promise<{ id: unknown; detail: unknown }[]> {
  let head = NO_LINES;
  for (;;) {
    const rows = await ask(pageSql(head.position));
    const step = followChain(
      head,
      rows.map(({ detail }) => detail as AuditFacts & AuditLink),
    );
    if ("broken" in step) {
      const { id, position, why } = step.broken;
      return [{ id, detail: `position ${position}: ${WHY[why]}` }];
    }
    if (rows.length < PAGE) return [];
    ({ head } = step);
  }
}

/** The audit trail: nothing in it was changed, taken out or put between, and no line waits for its place. */
export const chainChecks: (AuditCheck | AuditWalk)[] = [
  { name: "the audit trail is whole", walk: walkChain },
  {
    name: "every line of the audit trail has its place in the chain",
    sql: `select id, 'written ' || at || ', not sealed' as detail from audit_entry where position is null and at < now() - interval '15 minutes'`,
  },
];
