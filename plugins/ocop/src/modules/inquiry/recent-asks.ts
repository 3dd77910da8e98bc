import type { SqlManager } from "../../shared/sql";

/** Columns in which a request that somebody sends twice is the same: whoever puts one of them right sends another one. */
const SAME = [
  "asker_kind",
  "asker_name",
  "contact",
  "words",
  "group",
  "sub_group",
  "quantity",
  "unit",
  "period",
  "wanted_from",
  "wanted_to",
  "unit_code",
  "delivery_commune_code",
  "min_stars",
  "note",
] as const;

/** A request of the public form, by what it is known by when it is sent twice. */
export type AskKey = Readonly<Record<(typeof SAME)[number], string | number | null>> & {
  email: string;
  standards: readonly string[];
};

/** What was asked by a mail address within a day. */
export interface RecentAsks {
  count: number;
  /** Reference of the same request where it was sent moments ago already and still waits to be checked. */
  repeated: string | null;
}

/** Reads it; until the transaction ends, nobody else reads what that address asked. */
export async function readRecentAsks(sql: SqlManager, ask: AskKey): Promise<RecentAsks> {
  await sql.execute("select pg_advisory_xact_lock(hashtext('supply_request'), hashtext(?))", [ask.email]);
  const [found] = await sql.execute<RecentAsks>(
    `select count(*)::int as count, max(reference) filter (where status = 'received'
       and created_at > now() - interval '10 minutes' and standards = cast(? as jsonb)
       and ${SAME.map((column) => `"${column}" is not distinct from ?`).join(" and ")}) as repeated
     from supply_request where email = ? and created_at > now() - interval '1 day' and deleted_at is null`,
    [JSON.stringify(ask.standards), ...SAME.map((column) => ask[column]), ask.email],
  );
  return found ?? { count: 0, repeated: null };
}
