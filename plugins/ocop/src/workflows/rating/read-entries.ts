import type { MedusaContainer } from "@medusajs/framework/types";
import type { EntryRow, ResultAnswer } from "../../contract/office-rating-answer";
import { rankOf } from "../../modules/certification/rules/rank";
import type { Rows } from "../../modules/rating";
import type { ProductGroup } from "../../shared/certification-vocabulary";
import { select } from "../../shared/database";
import type { SheetStatus } from "../../shared/rating-vocabulary";
import { codesOf } from "./close";
import { communeNames } from "./commune-names";
import type { RatingScope } from "./scope";

type Result = Pick<
  Rows["entry"],
  | "mean_hundredths"
  | "spread_hundredths"
  | "sheets"
  | "outcome"
  | "stars"
  | "potential_five"
  | "decline_reason"
  | "stopped_by"
>;

interface Row extends Result, Pick<EntryRow, "id" | "dossier_id" | "product_name" | "status" | "product_set"> {
  group: ProductGroup;
  forward_id: string | null;
  appeal_id: string | null;
  producer_id: string;
  producer_name: string;
  commune_code: string | null;
  submitted: number;
  recused: number;
  own_sheet: SheetStatus | null;
  seated: boolean;
  certificate: EntryRow["certificate"];
  forwarded: EntryRow["forwarded"];
  appeal: EntryRow["appeal"];
}

function resultOf(row: Result): ResultAnswer | null {
  if (row.mean_hundredths === null || row.outcome === null) return null;
  const mean = row.mean_hundredths / 100;
  const stopped_by = codesOf(row.stopped_by);
  const { outcome, stars, potential_five, decline_reason: reason } = row;
  return {
    mean,
    spread: row.spread_hundredths === null ? null : row.spread_hundredths / 100,
    sheets: row.sheets ?? 0,
    stopped_by,
    rank: stopped_by.length > 0 ? null : rankOf(mean),
    outcome: { outcome, stars, potential_five, reason },
  };
}

const counted = (status: string): string =>
  `(select count(*)::int from rating_sheet s where s.entry_id = e.id and s.status = '${status}' and s.deleted_at is null)`;

/** Dossiers of a round that the reader may see, in the order in which they came; one of them where one is named. */
export async function readEntries(
  container: MedusaContainer,
  { actor }: Pick<RatingScope, "actor">,
  round_id: string,
  entry_id: string | null = null,
): Promise<EntryRow[]> {
  const rows = await select<Row>(
    container,
    `select e.id, e.dossier_id, e.status, e.product_set, e.forward_id, e.appeal_id, e.mean_hundredths,
       e.spread_hundredths, e.sheets, e.stopped_by, e.outcome, e.stars, e.potential_five, e.decline_reason,
       d.product_name, d."group", p.id as producer_id, p.name as producer_name, p.commune_code,
       ${counted("submitted")} as submitted, ${counted("recused")} as recused,
       t.id is not null as seated, own.status as own_sheet,
       (select jsonb_build_object('id', c.id, 'number', c.number, 'stars', c.stars, 'potential_five', c.potential_five)
          from certificate c where c.id = e.certificate_id) as certificate,
       (select jsonb_build_object('id', f.id, 'status', f.status) from rating_forward f
          where f.entry_id = e.id and f.status <> 'recalled' and f.deleted_at is null limit 1) as forwarded,
       (select jsonb_build_object('id', a.id, 'status', a.status) from rating_appeal a
          where a.entry_id = e.id and a.deleted_at is null order by a.created_at desc limit 1) as appeal
     from rating_entry e join dossier d on d.id = e.dossier_id join producer p on p.id = d.producer_id
     left join rating_seat t on t.round_id = e.round_id and t.officer_id = :actor and t.seat <> 'secretary'
       and t.deleted_at is null
     left join rating_sheet own on own.entry_id = e.id and own.seat_id = t.id and own.deleted_at is null
     where e.round_id = :round_id and e.status <> 'removed' and e.deleted_at is null
       and (:entry_id::text is null or e.id = :entry_id)
     order by e.created_at, e.id`,
    { actor, round_id, entry_id },
  );
  const communes = await communeNames(container, rows);
  return rows.map((row) => ({
    id: row.id,
    dossier_id: row.dossier_id,
    product_name: row.product_name,
    group: row.group,
    producer: { id: row.producer_id, name: row.producer_name },
    commune: communes.get(row.commune_code ?? "") ?? null,
    status: row.status,
    product_set: row.product_set,
    forward_id: row.forward_id,
    appeal_id: row.appeal_id,
    submitted: row.submitted,
    recused: row.recused,
    own_sheet: row.seated ? (row.own_sheet ?? "draft") : null,
    result: resultOf(row),
    certificate: row.certificate,
    forwarded: row.forwarded,
    appeal: row.appeal,
  }));
}
