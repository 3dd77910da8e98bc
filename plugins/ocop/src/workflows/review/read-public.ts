import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublicReview, ReviewListAnswer, ReviewListQuery } from "../../contract/review";
import { type Audience, refuseMinors } from "../../shared/audience";
import { select } from "../../shared/database";
import { ageRestrictedSql, visibleProductSql } from "../../shared/visible-product-sql";
import { productColumns, type RatedRow, ratedColumns, summaryOf } from "./columns";

interface Row {
  id: string;
  stars: number;
  text: string | null;
  author: string | null;
  created_at: Date;
  title: string;
  slug: string;
  producer: string | null;
  reply: string | null;
  replied_at: Date | null;
}

function reviewOf({ title, slug, reply, replied_at, producer, created_at, ...row }: Row): PublicReview {
  return {
    ...row,
    created_at: created_at.toISOString(),
    product: { title, slug },
    reply:
      reply === null || replied_at === null
        ? null
        : { text: reply, created_at: replied_at.toISOString(), producer: producer ?? "" },
  };
}

async function refuseDrinks(container: MedusaContainer, productId: string, audience: Audience): Promise<void> {
  if (audience === "adults") return;
  const [drink] = await select<{ id: string }>(
    container,
    `select p.id from product p where p.id = :productId and ${ageRestrictedSql("p")}`,
    { productId },
  );
  refuseMinors(drink !== undefined, audience);
}

/**
 * Visible reviews of one product or one producer, newest first, with count and mean of all of them. Goods that the
 * audience may not see are left out, and out of the mean.
 * @throws MedusaError `age_screen_required` for a drink, unless to adults
 */
export async function readPublicReviews(
  container: MedusaContainer,
  { product, producer, limit, offset }: ReviewListQuery,
  audience: Audience,
): Promise<ReviewListAnswer> {
  if (product !== undefined) await refuseDrinks(container, product, audience);
  const whose = product === undefined ? "r.producer_id = :subject" : "r.product_id = :subject";
  const from = `from review r join product p on p.id = r.product_id and ${visibleProductSql("p", audience)}`;
  const where = `where ${whose} and r.status = 'visible' and r.deleted_at is null`;
  const bindings = { subject: product ?? producer ?? "" };
  const [rows, [rated]] = await Promise.all([
    select<Row>(
      container,
      `select r.id, r.stars, r.text, r.author, r.created_at, ${productColumns}, m.name as producer,
         a.text as reply, a.created_at as replied_at
       ${from} left join producer m on m.id = r.producer_id
       left join review_reply a on a.review_id = r.id and a.deleted_at is null
       ${where} order by r.created_at desc, r.id desc limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<RatedRow>(container, `select ${ratedColumns} ${from} ${where}`, bindings),
  ]);
  return { reviews: rows.map(reviewOf), ...summaryOf(rated), limit, offset };
}
