import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { LotDetail } from "../../contract/lot";
import { select } from "../../shared/database";

type Named = { producer_id: string; lot_id: string };
type Core = Omit<LotDetail, "steps" | "tests" | "history">;

const at = (alias: string) => `to_char(${alias}.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`;

/** One lot of a producer. @throws MedusaError not_found `lot_not_found`, for a lot of anybody else too */
export async function readLot(container: MedusaContainer, { producer_id, lot_id }: Named): Promise<Core> {
  const [lot] = await select<Core>(
    container,
    `select l.id, l.number, l.status, l.product_id, l.product_title, l.variant_id, l.variant_title, l.made_on, l.best_before,
       l.quantity, l.unit, l.code, l.signed_code, l.place, l.note, l.issued_on, l.recalled_on, l.recall_reason
     from lot l where l.id = :lot_id and l.producer_id = :producer_id and l.deleted_at is null`,
    { producer_id, lot_id },
  );
  if (lot === undefined) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such lot", "lot_not_found");
  return lot;
}

type Deeds = Pick<LotDetail, "steps" | "tests">;

/** Steps and tests of a lot, in the order of their days. */
export async function readDeeds(container: MedusaContainer, lotId: string): Promise<Deeds> {
  const bindings = { lot_id: lotId };
  const [steps, tests] = await Promise.all([
    select<LotDetail["steps"][number]>(
      container,
      `select s.id, s.what, s.done_on, s.place, s.done_by, s.corrects, ${at("s")} from lot_step s
       where s.lot_id = :lot_id order by s.done_on, s.created_at, s.id`,
      bindings,
    ),
    select<LotDetail["tests"][number]>(
      container,
      `select t.id, t.what, t.laboratory, t.result, t.tested_on, t.corrects, ${at("t")} from lot_test t
       where t.lot_id = :lot_id order by t.tested_on, t.created_at, t.id`,
      bindings,
    ),
  ]);
  return { steps, tests };
}

/** As {@link readLot}, with steps, tests and history. */
export async function readLotDetail(container: MedusaContainer, named: Named): Promise<LotDetail> {
  const lot = await readLot(container, named);
  const [deeds, history] = await Promise.all([
    readDeeds(container, lot.id),
    select<LotDetail["history"][number]>(
      container,
      `select e.id, e.kind, e.reason, coalesce(m.name, m.email) as by, ${at("e")} from lot_event e
       left join producer_member m on m.id = e.actor and m.producer_id = :producer_id
       where e.lot_id = :lot_id order by e.created_at, e.id`,
      { lot_id: lot.id, producer_id: named.producer_id },
    ),
  ]);
  return { ...lot, ...deeds, history };
}
