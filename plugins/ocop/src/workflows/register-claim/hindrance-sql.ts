import type { ClaimHindrance } from "../../contract/register-claim";

/** For each hindrance the tables that name producers by `producer_id`; a row in one of them is one. */
const TABLES: readonly (readonly [ClaimHindrance, readonly string[]])[] = [
  ["orders", ["producer_order", "review"]],
  ["money", ["payout_account", "payout", "commission_rule"]],
  ["work", ["listing", "lot", "dossier", "sales_point_request", "producer_paper"]],
];

/** SQL of what keeps producer `alias` from being taken over, a `ClaimHindrance` or null. */
export function hindranceSql(alias: string): string {
  const rows = TABLES.flatMap(([hindrance, tables]) =>
    tables.map((table) => [hindrance, `select 1 from "${table}" t where t.producer_id = ${alias}.id`] as const),
  );
  const whens = [
    // Whoever is invited has a claim as well.
    [
      "members",
      `select 1 from producer_member t where t.producer_id = ${alias}.id and t.status <> 'removed' and t.deleted_at is null`,
    ],
    ...rows,
    ["money", `select 1 from ledger_entry t where t.account = 'producer' and t.account_id = ${alias}.id`],
  ];
  return `(case ${whens.map(([hindrance, query]) => `when exists (${query}) then '${hindrance}'`).join(" ")} end)`;
}
