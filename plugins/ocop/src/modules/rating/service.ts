import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { insertRows, type SqlManager, transactionOf, updateRow } from "../../shared/sql";
import { stateAfter, type Transitions } from "./rules/transitions";
import { type Kind, MODELS, type Rows, TABLES, TRANSITIONS } from "./tables";

type Stateful = keyof typeof TRANSITIONS;
type ActOf<K extends Stateful> = (typeof TRANSITIONS)[K] extends Transitions<string, infer Act> ? Act : never;
type Written = "id" | "created_at" | "updated_at" | "deleted_at";

/** Points of one line; hundredths of a point, null where they were taken back. */
export interface RatedLine {
  line: string;
  hundredths: number | null;
  reason: string | null;
}

/** The value as a statement takes it; lists and objects go into jsonb columns. */
const bound = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;

const boundColumns = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, bound(value)]));

/**
 * Storage of rounds, councils, sheets and what follows from them, in statements of its own, so that it can take part in
 * another room's transaction. Who may do what, and when, is a workflow's; no state follows that its table does not have.
 */
export class RatingModuleService extends MedusaService(MODELS) {
  /** Reads a row and holds it: "update" alone, "share" so that nobody changes it. Null when there is none. */
  @InjectTransactionManager()
  async hold<K extends Kind>(
    kind: K,
    id: string,
    lock: "update" | "share",
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<Rows[K] | null> {
    const [row] = await transactionOf(context).execute<Rows[K]>(
      `select * from "${TABLES[kind].table}" where id = ? and deleted_at is null for ${lock}`,
      [id],
    );
    return row ?? null;
  }

  /** Reads the rows of which a column has a value, the oldest first, and holds them. */
  @InjectTransactionManager()
  async holdAll<K extends Kind>(
    kind: K,
    column: keyof Rows[K] & string,
    value: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<Rows[K][]> {
    return transactionOf(context).execute<Rows[K]>(
      `select * from "${TABLES[kind].table}" where "${column}" = ? and deleted_at is null order by id for update`,
      [value],
    );
  }

  /** Holds the sheet of one seat for one dossier; null when there is none. */
  @InjectTransactionManager()
  async holdSheet(
    entry_id: string,
    seat_id: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<Rows["sheet"] | null> {
    const [row] = await transactionOf(context).execute<Rows["sheet"]>(
      "select * from rating_sheet where entry_id = ? and seat_id = ? and deleted_at is null for update",
      [entry_id, seat_id],
    );
    return row ?? null;
  }

  /** The council of a round, without holding it: seats change under the lock of their round. */
  @InjectTransactionManager()
  async seatsOf(round_id: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<Rows["seat"][]> {
    return transactionOf(context).execute<Rows["seat"]>(
      "select * from rating_seat where round_id = ? and deleted_at is null order by id",
      [round_id],
    );
  }

  /** Stores rows. Those that meet a unique index are left out. @returns the ids of those that were stored */
  @InjectTransactionManager()
  async add<K extends Kind>(
    kind: K,
    rows: readonly Partial<Omit<Rows[K], Written>>[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string[]> {
    const { table, prefix } = TABLES[kind];
    const whole = rows.map((row) => ({ id: generateEntityId(undefined, prefix), ...boundColumns(row) }));
    return (await insertRows(transactionOf(context), table, whole)).map(({ id }) => id);
  }

  /** Changes columns of one row. */
  @InjectTransactionManager()
  async change<K extends Kind>(
    kind: K,
    id: string,
    changes: Partial<Omit<Rows[K], Written>>,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await updateRow(transactionOf(context), TABLES[kind].table, id, boundColumns(changes));
  }

  /**
   * Takes a row one step on; hold it first.
   * @throws MedusaError `rating_…_state` when the act is not possible in its state
   */
  @InjectTransactionManager()
  async step<K extends Stateful>(
    kind: K,
    row: Pick<Rows[K], "id" | "status">,
    act: ActOf<K>,
    changes: Partial<Omit<Rows[K], Written | "status">>,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ before: { status: string }; after: { status: string } }> {
    const table: Transitions<string, string> = TRANSITIONS[kind];
    const to = stateAfter(table, row.status, act);
    if (to === null)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A ${kind} that is ${row.status} cannot ${act}`,
        `rating_${kind}_state`,
      );
    await this.change(kind, row.id, { ...changes, status: to } as Partial<Omit<Rows[K], Written>>, context);
    return { before: { status: row.status }, after: { status: to } };
  }

  /** Forgets a row for good where history does not need it: a seat without sheets, a verdict that was taken back. */
  @InjectTransactionManager()
  async forget(kind: Kind, id: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await transactionOf(context).execute(`delete from "${TABLES[kind].table}" where id = ?`, [id]);
  }

  /** Writes points of some lines of a sheet; the other lines stay. */
  @InjectTransactionManager()
  async score(
    sheet_id: string,
    lines: readonly RatedLine[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const rows = lines.map((line) => ({ id: generateEntityId(undefined, "rsc"), sheet_id, ...line }));
    const conflict = `on conflict (sheet_id, line) where deleted_at is null
      do update set hundredths = excluded.hundredths, reason = excluded.reason, updated_at = now()`;
    await insertRows(transactionOf(context), "rating_score", rows, conflict);
  }

  /** Points of one sheet, by line. */
  @InjectTransactionManager()
  async scoresOf(sheet_id: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<RatedLine[]> {
    return transactionOf(context).execute<RatedLine>(
      "select line, hundredths, reason from rating_score where sheet_id = ? and deleted_at is null",
      [sheet_id],
    );
  }
}
