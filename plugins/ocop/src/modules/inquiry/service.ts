import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { MatchReason, SupplyStatus } from "../../shared/inquiry-vocabulary";
import { insertRows, type SqlManager, transactionOf } from "../../shared/sql";
import { SupplyMatch } from "./models/match";
import { SupplyRequest } from "./models/request";
import { type AskKey, readRecentAsks, type RecentAsks } from "./recent-asks";

/** What a producer can supply, in the unit and period of the request. */
export interface Offer {
  quantity: number;
  /** Đồng for one unit. */
  price: number;
  /** First day, YYYY-MM-DD. */
  from_day: string;
}

/** What came of a request, and what the contract says where one was signed: quantity in its unit, value in đồng. */
export interface Outcome {
  status: Exclude<SupplyStatus, "received" | "open" | "refused">;
  outcome_note: string | null;
  agreed_producer_id: string | null;
  agreed_quantity: number | null;
  agreed_value: number | null;
  agreed_on: string | null;
  contract_number: string | null;
}

/** What an office makes of a public request: open with its last day to answer, or refused with the reason. */
interface Check {
  id: string;
  status: Extract<SupplyStatus, "open" | "refused">;
  until: string | null;
  reason: string | null;
}

/** Storage of supply requests and of what producers answered. */
export class InquiryModuleService extends MedusaService({ SupplyRequest, SupplyMatch }) {
  /**
   * Shows a request to producers whom it was not shown to yet.
   * @param invited_by the officer who chose them, null where the request found them by itself
   * @returns how many those are
   */
  @InjectTransactionManager()
  async addMatches(
    requestId: string,
    found: ReadonlyMap<string, readonly MatchReason[]>,
    invited_by: string | null = null,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<number> {
    const rows = [...found].map(([producer_id, reasons]) => ({
      id: generateEntityId(undefined, "smat"),
      request_id: requestId,
      producer_id,
      reasons: JSON.stringify(reasons),
      invited_by,
    }));
    return (await insertRows(transactionOf(context), "supply_match", rows)).length;
  }

  /** Keeps a request as it is to the end of the transaction. @returns whether it is open on `today` (YYYY-MM-DD) */
  @InjectTransactionManager()
  async holdOpen(id: string, today: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<boolean> {
    const rows = await transactionOf(context).execute<{ id: string }>(
      "select id from supply_request where id = ? and status = 'open' and until >= ? and deleted_at is null for share",
      [id, today],
    );
    return rows.length > 0;
  }

  /**
   * Writes a producer's answer, the last one counts, while the request is open on `today` (YYYY-MM-DD).
   * @returns "unknown" for a request that was not shown to this producer, "closed" when it is over
   */
  @InjectTransactionManager()
  async answer(
    input: {
      request_id: string;
      producer_id: string;
      actor: string;
      offer: Offer | null;
      note: string | null;
      today: string;
    },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<"written" | "unknown" | "closed"> {
    const sql = transactionOf(context);
    // Shared lock: an outcome that is written at this moment waits, or makes this answer come too late.
    const [request] = await sql.execute<{ open: boolean }>(
      `select r.status = 'open' and r.until >= ? as open from supply_request r
       join supply_match m on m.request_id = r.id and m.producer_id = ? and m.deleted_at is null
       where r.id = ? and r.deleted_at is null for share of r`,
      [input.today, input.producer_id, input.request_id],
    );
    if (request === undefined) return "unknown";
    if (!request.open) return "closed";
    await sql.execute(
      `update supply_match set answer = ?, quantity = ?, price = ?, from_day = ?, note = ?, answered_at = now(),
         answered_by = ?, updated_at = now()
       where request_id = ? and producer_id = ? and deleted_at is null`,
      [
        input.offer === null ? "declined" : "offered",
        input.offer?.quantity ?? null,
        input.offer?.price ?? null,
        input.offer?.from_day ?? null,
        input.note,
        input.actor,
        input.request_id,
        input.producer_id,
      ],
    );
    return "written";
  }

  /** Writes down what came of an open request. @returns false when somebody else did meanwhile */
  @InjectTransactionManager()
  async closeRequest(
    { id, ...outcome }: Outcome & { id: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    const columns = Object.keys(outcome) as (keyof Outcome)[];
    const closed = await transactionOf(context).execute<{ id: string }>(
      `update supply_request set ${columns.map((column) => `"${column}" = ?`).join(", ")}, decided_at = now(), updated_at = now()
       where id = ? and status = 'open' and deleted_at is null returning id`,
      [...columns.map((column) => outcome[column]), id],
    );
    return closed.length > 0;
  }

  /** Writes down what an office makes of a request that waits to be checked. @returns false when somebody else did meanwhile */
  @InjectTransactionManager()
  async checkRequest(
    { id, status, until, reason }: Check,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    const checked = await transactionOf(context).execute<{ id: string }>(
      `update supply_request set status = ?, until = coalesce(?, until), outcome_note = ?, decided_at = now(), updated_at = now()
       where id = ? and status = 'received' and deleted_at is null returning id`,
      [status, until, reason, id],
    );
    return checked.length > 0;
  }

  /** What was asked by the mail address of a request within a day; see {@link readRecentAsks}. */
  @InjectTransactionManager()
  async recentAsks(ask: AskKey, @MedusaContext() context: Context<SqlManager> = {}): Promise<RecentAsks> {
    return readRecentAsks(transactionOf(context), ask);
  }

  /**
   * Takes contact and note out of public requests whose goods were wanted until before `wanted`, or that were refused or
   * withdrawn before `decided` (days, YYYY-MM-DD).
   * @returns ids of the requests
   */
  @InjectTransactionManager()
  async forgetContacts(
    before: { wanted: string; decided: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string[]> {
    const forgotten = await transactionOf(context).execute<{ id: string }>(
      `update supply_request set contact = '', email = null, note = null, updated_at = now()
       where reference is not null and email is not null and (wanted_to < ?
         or status in ('refused', 'withdrawn') and decided_at < (?::timestamp at time zone 'Asia/Ho_Chi_Minh'))
       returning id`,
      [before.wanted, before.decided],
    );
    return forgotten.map(({ id }) => id);
  }
}
