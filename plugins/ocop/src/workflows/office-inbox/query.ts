import type { OfficeKind, OfficerRole } from "../../shared/office-vocabulary";
import type { InboxSource } from "./source";

/** The sources that wait for somebody of a role in an office of a kind. */
export function sourcesFor(
  sources: readonly InboxSource[],
  { role, kind }: { role: OfficerRole; kind: OfficeKind },
): InboxSource[] {
  return sources.filter(({ roles, kinds }) => roles.includes(role) && (kinds === undefined || kinds.includes(kind)));
}

/** One statement that counts every source. @returns null for no source */
export function inboxSql(sources: readonly InboxSource[]): string | null {
  if (sources.length === 0) return null;
  return sources
    .map(
      ({ key, from, day }) =>
        `select '${key}' as key, count(*)::int as count, ${day === null ? "null" : `min(${day})`} as since ${from}`,
    )
    .join(" union all ");
}
