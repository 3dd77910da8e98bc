import type { RegisterBlocker } from "../../contract/register-import";
import { type SqlManager, textArray } from "../../shared/sql";
import type { Made } from "./write-plan";

/** Most that are told; one is enough to stand in the way. */
const TOLD = 50;

const ANY = (column: string): string => `${column} = any(cast(? as text[]))`;

/** For each reason, what of an import something was built on: a SELECT of names, and the ids that it asks about. */
const ASKED: readonly (readonly [RegisterBlocker["reason"], string, readonly (keyof Made)[]])[] = [
  [
    "certificate_changed",
    `select c.number as subject from certificate c where ${ANY("c.id")} and (c.status <> 'active' or c.deleted_at is not null
       or exists (select 1 from certificate_event e where e.certificate_id = c.id and e.from_status is not null)
       or exists (select 1 from certificate s where s.predecessor_id = c.id and s.deleted_at is null))`,
    ["certificate"],
  ],
  [
    "certified_since",
    `select c.number as subject from certificate c where ${ANY("c.rated_product_id")} and c.deleted_at is null
       and not ${ANY("c.id")}`,
    ["rated_product", "certificate"],
  ],
  [
    "dossier",
    `select d.product_name as subject from dossier d where d.deleted_at is null
       and (${ANY("d.rated_product_id")} or ${ANY("d.producer_id")})`,
    ["rated_product", "producer"],
  ],
  [
    "on_sale",
    `select p.title as subject from product p where ${ANY("p.id")} and (p.status <> 'draft' or p.deleted_at is not null
       or exists (select 1 from product_variant v where v.product_id = p.id and v.deleted_at is null))`,
    ["product"],
  ],
  [
    "producer_joined",
    `select m.name as subject from producer m where ${ANY("m.id")} and (m.status <> 'pending' or m.deleted_at is not null
       or exists (select 1 from producer_member b where b.producer_id = m.id and b.status <> 'removed' and b.deleted_at is null))`,
    ["producer"],
  ],
  [
    "producer_has_more",
    `select p.title as subject from product_producer made join product p on p.id = made.product_id and p.deleted_at is null
     where ${ANY("made.producer_id")} and made.deleted_at is null and not ${ANY("made.product_id")}`,
    ["producer", "product"],
  ],
  [
    "sales_point",
    `select p.title as subject from product p where ${ANY("p.id")} and exists (select 1 from sales_point_good g
       where g.product_id = p.id and g.deleted_at is null)`,
    ["product"],
  ],
  [
    "lot",
    `select l.product_title as subject from lot l where ${ANY("l.product_id")} and l.deleted_at is null`,
    ["product"],
  ],
];

/** What stands in the way of taking an import back: what was changed since, and what was built on it. */
export async function readBlockers(sql: SqlManager, made: Made): Promise<RegisterBlocker[]> {
  const found: RegisterBlocker[] = [];
  for (const [reason, statement, asked] of ASKED) {
    const ids = asked.map((table) => textArray(made[table]));
    const rows = await sql.execute<{ subject: string }>(`${statement} order by 1 limit ${TOLD}`, ids);
    found.push(...rows.map(({ subject }) => ({ subject, reason })));
  }
  return found.slice(0, TOLD);
}
