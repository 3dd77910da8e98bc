import type { OfficerRole } from "../../shared/office-vocabulary";
import type { InboxSource } from "./source";

/** The sources that wait for a role. */
export function sourcesFor(sources: readonly InboxSource[], role: OfficerRole): InboxSource[] {
  return sources.filter(({ roles }) => roles.includes(role));
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
