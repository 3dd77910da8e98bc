import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnReview, OwnReviewsAnswer } from "../../contract/review";
import { replyEditableUntil } from "../../modules/review/rules/who";
import { select } from "../../shared/database";
import type { ReviewStatus } from "../../shared/review-vocabulary";
import { productColumns, type RatedRow, ratedColumns, summaryOf } from "./columns";

interface Row {
  id: string;
  stars: number;
  text: string | null;
  author: string | null;
  status: ReviewStatus;
  created_at: Date;
  part_number: string | null;
  title: string;
  slug: string;
  reply: string | null;
  replied_at: Date | null;
}

function reviewOf({ title, slug, reply, replied_at, created_at, part_number, ...row }: Row): OwnReview {
  return {
    ...row,
    created_at: created_at.toISOString(),
    part_number: part_number ?? "",
    product: { title, slug },
    reply:
      reply === null || replied_at === null
        ? null
        : {
            text: reply,
            created_at: replied_at.toISOString(),
            editable_until: replyEditableUntil(replied_at).toISOString(),
          },
  };
}

const FROM = `from review r left join review_reply a on a.review_id = r.id and a.deleted_at is null
  where r.producer_id = :producer_id and r.deleted_at is null`;
const UNANSWERED = "r.status = 'visible' and a.id is null";

/** A producer's reviews, newest first; with `unanswered` only those that wait for a reply. */
export async function readOwnReviews(
  container: MedusaContainer,
  {
    producer_id,
    unanswered,
    limit,
    offset,
  }: { producer_id: string; unanswered: boolean; limit: number; offset: number },
): Promise<OwnReviewsAnswer> {
  const narrowed = unanswered ? `and ${UNANSWERED}` : "";
  const [rows, [counts], [rated]] = await Promise.all([
    select<Row>(
      container,
      `with chosen as (select r.*, a.text as reply, a.created_at as replied_at ${FROM} ${narrowed}
         order by r.created_at desc, r.id desc limit :limit offset :offset)
       select r.id, r.stars, r.text, r.author, r.status, r.created_at, r.reply, r.replied_at, po.number as part_number, ${productColumns}
       from chosen r left join product p on p.id = r.product_id
       left join producer_order_line l on l.id = r.producer_order_line_id
       left join producer_order po on po.id = l.producer_order_id
       order by r.created_at desc, r.id desc`,
      { producer_id, limit, offset },
    ),
    select<{ all: number; unanswered: number }>(
      container,
      `select count(*)::int as all, (count(*) filter (where ${UNANSWERED}))::int as unanswered ${FROM}`,
      { producer_id },
    ),
    select<RatedRow>(container, `select ${ratedColumns} ${FROM} and r.status = 'visible'`, { producer_id }),
  ]);
  const waiting = counts?.unanswered ?? 0;
  const count = unanswered ? waiting : (counts?.all ?? 0);
  const { mean } = summaryOf(rated);
  return { reviews: rows.map(reviewOf), count, unanswered: waiting, mean, limit, offset };
}
