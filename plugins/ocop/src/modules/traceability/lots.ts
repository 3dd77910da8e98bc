import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import { randomLotCode } from "../../shared/lot-code";
import { insertRows, type SqlManager, updateRow } from "../../shared/sql";
import type { LotEventKind, LotStatus } from "../../shared/traceability-vocabulary";
import { proposedNumber } from "./rules/number";

/** The facts of a lot, as they are written while it is a draft. */
export interface LotInput {
  product_id: string;
  variant_id: string | null;
  product_title: string;
  variant_title: string | null;
  /** Null for the next one that {@link proposedNumber} gives. */
  number: string | null;
  made_on: string;
  best_before: string | null;
  quantity: number;
  unit: string;
  place: string | null;
  note: string | null;
}

/** Which lot, of whom, and who acts. */
export interface LotDeed {
  producer_id: string;
  lot_id: string;
  actor: string;
}

/** What is asked of a lot that is held. */
export interface HeldLot {
  status: LotStatus;
  number: string;
  product_id: string;
  variant_id: string | null;
}

/** A step or a test without what the lot adds to it. */
export type NewDeed = Record<string, string | null> & { corrects: string | null };

const TRIES = 20;

async function record(
  sql: SqlManager,
  { lot_id, actor }: Omit<LotDeed, "producer_id">,
  kind: LotEventKind,
  reason: string | null = null,
) {
  const event = { id: generateEntityId(undefined, "levt"), lot_id, kind, reason, actor };
  await insertRows(sql, "lot_event", [event]);
}

/** Holds a producer's lot until the transaction ends. @throws MedusaError not_found `lot_not_found` */
export async function lockLot(sql: SqlManager, { producer_id, lot_id }: LotDeed): Promise<HeldLot> {
  const [row] = await sql.execute<HeldLot>(
    "select status, number, product_id, variant_id from lot where id = ? and producer_id = ? and deleted_at is null for update",
    [lot_id, producer_id],
  );
  if (row === undefined) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such lot", "lot_not_found");
  return row;
}

const numberTaken = () =>
  new MedusaError(MedusaError.Types.CONFLICT, "Another lot has this number", "lot_number_taken");

/** Writes a draft. @returns its id @throws MedusaError conflict `lot_number_taken` */
export async function insertLot(
  sql: SqlManager,
  { number, ...facts }: LotInput,
  { producer_id, actor }: Omit<LotDeed, "lot_id">,
): Promise<string> {
  const id = generateEntityId(undefined, "lot");
  const [made] = await sql.execute<{ count: number }>(
    "select count(*)::int as count from lot where producer_id = ? and made_on = ?",
    [producer_id, facts.made_on],
  );
  const first = (made?.count ?? 0) + 1;
  const numbers =
    number === null
      ? Array.from({ length: TRIES }, (_, more) => proposedNumber(facts.made_on, first + more))
      : [number];
  for (const one of numbers) {
    const row = { id, producer_id, code: randomLotCode(), number: one, ...facts };
    const [written] = await insertRows(sql, "lot", [row]);
    if (written === undefined) continue;
    await record(sql, { lot_id: id, actor }, "created");
    return id;
  }
  throw numberTaken();
}

/** Writes a draft's facts anew; the caller holds the lot. @throws MedusaError conflict `lot_number_taken` */
export async function rewriteLot(
  sql: SqlManager,
  { number, ...facts }: LotInput,
  deed: LotDeed,
  kept: string,
): Promise<void> {
  const wanted = number ?? kept;
  const taken = await sql.execute("select 1 from lot where producer_id = ? and number = ? and id <> ?", [
    deed.producer_id,
    wanted,
    deed.lot_id,
  ]);
  if (taken.length > 0) throw numberTaken();
  await updateRow(sql, "lot", deed.lot_id, { ...facts, number: wanted });
  await record(sql, deed, "changed");
}

/** Writes a lot's next status and what comes with it; the caller holds the lot. */
export async function moveLot(
  sql: SqlManager,
  deed: LotDeed,
  to: "issued" | "recalled",
  facts: Readonly<Record<string, string | null>>,
  reason: string | null = null,
): Promise<void> {
  await updateRow(sql, "lot", deed.lot_id, { ...facts, status: to });
  await record(sql, deed, to, reason);
}

/** Adds a step or a test; the caller holds the lot. @throws MedusaError not_found for a correction of no row of this lot */
export async function addDeed(
  sql: SqlManager,
  table: "lot_step" | "lot_test",
  row: NewDeed,
  deed: LotDeed,
): Promise<void> {
  if (row.corrects !== null) {
    const known = await sql.execute(`select 1 from "${table}" where id = ? and lot_id = ?`, [
      row.corrects,
      deed.lot_id,
    ]);
    if (known.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such row", "lot_not_found");
  }
  const [prefix, kind] = table === "lot_step" ? (["lstep", "step_added"] as const) : (["ltest", "test_added"] as const);
  await insertRows(sql, table, [
    { id: generateEntityId(undefined, prefix), lot_id: deed.lot_id, ...row, actor: deed.actor },
  ]);
  await record(sql, deed, kind);
}
