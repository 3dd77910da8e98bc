import type { MedusaContainer } from "@medusajs/framework/types";
import { type BoughtLine, mayReview } from "../../modules/review/rules/who";
import { select } from "../../shared/database";
import type { ReviewStatus } from "../../shared/review-vocabulary";

/** A line of an order with the review that there is of it. */
export interface OrderLine extends BoughtLine {
  line_id: string;
  product_id: string;
  producer_id: string;
  title: string;
  variant_title: string | null;
  stars: number | null;
  text: string | null;
  author: string | null;
  review_status: ReviewStatus | null;
  hidden_reason: string | null;
  reviewed_at: Date | null;
  reply: string | null;
}

/** The lines of one order that its buyer may review, in the order of its parts. */
export async function reviewableLines(container: MedusaContainer, orderId: string): Promise<OrderLine[]> {
  const lines = await select<OrderLine>(
    container,
    `select l.id as line_id, l.product_id, po.producer_id, po.status, l.quantity, l.cancelled_quantity, l.title, l.variant_title,
       r.stars, r.text, r.author, r.status as review_status, r.hidden_reason, r.created_at as reviewed_at, a.text as reply
     from producer_order po join producer_order_line l on l.producer_order_id = po.id and l.deleted_at is null
     left join review r on r.producer_order_line_id = l.id and r.deleted_at is null
     left join review_reply a on a.review_id = r.id and a.deleted_at is null
     where po.order_id = :orderId and po.deleted_at is null order by po.sequence, l.created_at, l.id`,
    { orderId },
  );
  return lines.filter(mayReview);
}
