import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ReviewAct, ReviewAdminQuery } from "../../contract/review";
import { REVIEW_MODULE, type ReviewModuleService } from "../../modules/review";
import { select } from "../../shared/database";
import { audited } from "../delivery";
import { productColumns } from "./columns";

const FROM = `from review r left join product p on p.id = r.product_id left join producer m on m.id = r.producer_id
  left join review_reply a on a.review_id = r.id and a.deleted_at is null where r.deleted_at is null`;
const COLUMNS = `r.id, r.stars, r.text, r.author, r.status, r.hidden_reason, r.created_at, r.producer_id, m.name as producer_name,
  ${productColumns}, a.text as reply`;

type Row = Record<string, unknown>;

/** Reviews for operators, newest first; `q` looks into texts, names and products. */
export async function listReviewsForOperator(
  container: MedusaContainer,
  { q, status, producer_id, stars, limit, offset }: ReviewAdminQuery,
): Promise<{ reviews: Row[]; count: number; limit: number; offset: number }> {
  const where = [
    ...(status === undefined ? [] : ["r.status = :status"]),
    ...(producer_id === undefined ? [] : ["r.producer_id = :producer_id"]),
    ...(stars === undefined ? [] : ["r.stars = :stars"]),
    ...(q === undefined ? [] : ["position(lower(:q) in lower(concat_ws(' ', r.text, r.author, p.title, m.name))) > 0"]),
  ].map((condition) => ` and ${condition}`);
  const bindings = {
    ...(status === undefined ? {} : { status }),
    ...(producer_id === undefined ? {} : { producer_id }),
    ...(stars === undefined ? {} : { stars: Number(stars) }),
    ...(q === undefined ? {} : { q }),
  };
  const [reviews, [total]] = await Promise.all([
    select<Row>(
      container,
      `select ${COLUMNS} ${FROM}${where.join("")} order by r.created_at desc, r.id desc limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${FROM}${where.join("")}`, bindings),
  ]);
  return { reviews, count: total?.count ?? 0, limit, offset };
}

/** One review as an operator reads it, or null. */
export async function readReviewForOperator(container: MedusaContainer, id: string): Promise<Row | null> {
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FROM} and r.id = :id`, { id });
  return row ?? null;
}

/**
 * An operator hides a review or shows it again, with a reason that is written down. A hidden review is gone from pages,
 * means and the ranking; its buyer is told why.
 * @throws MedusaError not_found `review_not_found`
 */
export async function actOnReview(
  container: MedusaContainer,
  { id, actor, act, reason }: ReviewAct & { id: string; actor: string },
): Promise<void> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const [review] = await service.listReviews({ id }, { take: 1 });
  if (review === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such review", "review_not_found");
  const change =
    act === "hide"
      ? { status: "hidden" as const, hidden_reason: reason }
      : { status: "visible" as const, hidden_reason: null };
  const deed = { actor, action: `review.${act}`, room: REVIEW_MODULE, table: "review", key: id, reason };
  await audited(container, deed, async (transaction) => service.updateReviews({ id, ...change }, transaction));
}
