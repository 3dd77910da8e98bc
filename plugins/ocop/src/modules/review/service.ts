import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { REPLY_EDIT_HOURS, REVIEW_EDIT_DAYS } from "../../shared/review-vocabulary";
import { type SqlManager, transactionOf } from "../../shared/sql";
import { ReviewReply } from "./models/reply";
import { Review } from "./models/review";

/** A review as its buyer wrote it, cleaned. */
export interface WrittenReview {
  product_id: string;
  producer_id: string;
  producer_order_line_id: string;
  /** 1 to 5. */
  stars: number;
  text: string | null;
  author: string | null;
}

/** Storage of buyers' reviews and producers' replies. */
export class ReviewModuleService extends MedusaService({ Review, ReviewReply }) {
  /**
   * Stores the review of a line, or changes the one there is while its time runs; one statement, so that two clicks make
   * one review. A review that was hidden stays hidden.
   * @returns its id, or null when the time to change it is over
   */
  @InjectTransactionManager()
  async writeReview(
    { product_id, producer_id, producer_order_line_id, stars, text, author }: WrittenReview,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string | null> {
    const [row] = await transactionOf(context).execute<{ id: string }>(
      `insert into review (id, product_id, producer_id, producer_order_line_id, stars, text, author)
       values (?, ?, ?, ?, ?, ?, ?)
       on conflict (producer_order_line_id) where deleted_at is null do update
       set stars = excluded.stars, text = excluded.text, author = excluded.author, updated_at = now()
       where review.created_at > now() - interval '${REVIEW_EDIT_DAYS} days' returning id`,
      [generateEntityId(undefined, "rev"), product_id, producer_id, producer_order_line_id, stars, text, author],
    );
    return row?.id ?? null;
  }

  /**
   * Stores or, within its hours, changes the reply to a visible review of that producer.
   * @returns "unknown" when the producer has no such review to be seen, "closed" when the time is over
   */
  @InjectTransactionManager()
  async writeReply(
    reply: { review_id: string; producer_id: string; text: string; actor: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<"written" | "unknown" | "closed"> {
    const sql = transactionOf(context);
    // The lock keeps the review visible until the reply is there.
    const [review] = await sql.execute<{ id: string }>(
      `select id from review where id = ? and producer_id = ? and status = 'visible' and deleted_at is null for update`,
      [reply.review_id, reply.producer_id],
    );
    if (review === undefined) return "unknown";
    const [row] = await sql.execute<{ id: string }>(
      `insert into review_reply (id, review_id, producer_id, text, actor) values (?, ?, ?, ?, ?)
       on conflict (review_id) where deleted_at is null do update
       set text = excluded.text, actor = excluded.actor, updated_at = now()
       where review_reply.created_at > now() - interval '${REPLY_EDIT_HOURS} hours' returning id`,
      [generateEntityId(undefined, "rrep"), review.id, reply.producer_id, reply.text, reply.actor],
    );
    return row === undefined ? "closed" : "written";
  }
}
