import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";
import type { ListingReview, listingReviewQuery } from "../../contract/listing-review";
import type { PictureAnswer } from "../../contract/producer-picture";
import { select } from "../../shared/database";
import { pictureAnswer } from "./pictures";
import { REVIEW_COLUMNS, reviewAnswer, type ReviewRow } from "./read-review";

type Row = ReviewRow & { name: string | null; producer_name: string; member: string | null };

/** A proposal as operators see it. */
type ReviewListed = ListingReview & {
  listing_id: string;
  name: string | null;
  producer_id: string;
  producer_name: string;
  /** Address of the member who handed it in. */
  submitted_by: string;
};

const FROM = `from listing_review r
  join listing l on l.id = r.listing_id and l.deleted_at is null
  join producer pr on pr.id = l.producer_id
  left join product p on p.id = l.product_id
  left join producer_member m on m.id = r.submitted_by
  where r.deleted_at is null`;
const COLUMNS = `${REVIEW_COLUMNS}, coalesce(p.title, l.content->>'name') as name, pr.name as producer_name, m.email as member`;

function listed(row: Row): ReviewListed {
  const { listing_id, name, producer_id, producer_name, member, submitted_by } = row;
  return { ...reviewAnswer(row), listing_id, name, producer_id, producer_name, submitted_by: member ?? submitted_by };
}

/** Proposals of all producers, those that wait longest first. */
export async function readReviews(
  container: MedusaContainer,
  { status, q, producer_id, limit, offset }: z.output<typeof listingReviewQuery>,
): Promise<{ listings: ReviewListed[]; count: number; limit: number; offset: number }> {
  const words = q === undefined ? null : `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const bindings = { status: status ?? null, words, producer_id: producer_id ?? null };
  const asked = `and (cast(:status as text) is null or r.status = :status)
    and (cast(:producer_id as text) is null or l.producer_id = :producer_id)
    and (cast(:words as text) is null or coalesce(p.title, l.content->>'name') ilike :words or pr.name ilike :words)`;
  const rows = await select<Row>(
    container,
    `select ${COLUMNS} ${FROM} ${asked} order by r.submitted_at, r.id limit :limit offset :offset`,
    { ...bindings, limit, offset },
  );
  const [total] = await select<{ count: number }>(
    container,
    `select count(*)::int as count ${FROM} ${asked}`,
    bindings,
  );
  return { listings: rows.map(listed), count: total?.count ?? 0, limit, offset };
}

/** Ids of the pictures that a proposal names. */
function picturesOf({ differences }: ReviewRow): string[] {
  const pictures = differences.filter(({ field }) => field === "pictures");
  const ids = pictures.flatMap(({ before, after }) =>
    [before, after].flatMap((list) => (list ?? []) as { id: string }[]),
  );
  return [...new Set(ids.map(({ id }) => id))];
}

/** One proposal with the pictures that it names. @throws MedusaError not_found `listing_not_found` */
export async function readReview(
  container: MedusaContainer,
  id: string,
): Promise<ReviewListed & { pictures: PictureAnswer[] }> {
  const [row] = await select<Row>(container, `select ${COLUMNS} ${FROM} and r.id = :id`, { id });
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such review", "listing_not_found");
  const pictures = await select<Parameters<typeof pictureAnswer>[0]>(
    container,
    "select id, url, stem, width, height from listing_picture where id = any(:ids) and producer_id = :producer_id",
    { ids: picturesOf(row), producer_id: row.producer_id },
  );
  return { ...listed(row), pictures: pictures.map(pictureAnswer) };
}
