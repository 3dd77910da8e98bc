import type { MedusaContainer } from "@medusajs/framework/types";
import type { CertificateStanding } from "../../../shared/certification-vocabulary";
import { select } from "../../../shared/database";
import { asciiSlug } from "../../../shared/text";

/** Most products whose certificates one search answers; a word that names more is too short to help. */
const MAX_NAMED = 500;

/** The rated product that a shop product is, as a list of none or one. */
export async function ratedIdsOfProduct(container: MedusaContainer, productId: string): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select rated_product_id as id from product_rated_product where product_id = :product_id and deleted_at is null`,
    { product_id: productId },
  );
  return rows.map(({ id }) => id);
}

/** Rated products whose shop product bears these words, without marks ("mat ong" finds "Mật ong"): the handle has none. */
export async function ratedIdsNamed(container: MedusaContainer, words: string): Promise<string[]> {
  const slug = asciiSlug(words);
  if (slug === "") return [];
  const rows = await select<{ id: string }>(
    container,
    `select l.rated_product_id as id from product p
     join product_rated_product l on l.product_id = p.id and l.deleted_at is null
     where p.deleted_at is null and p.handle like :pattern limit :most`,
    { pattern: `%${slug}%`, most: MAX_NAMED },
  );
  return rows.map(({ id }) => id);
}

/** Sales points that carry goods of a producer. */
export async function pointIdsCarrying(container: MedusaContainer, producerId: string): Promise<string[]> {
  const rows = await select<{ id: string }>(
    container,
    `select distinct g.sales_point_id as id from sales_point_good g
     join product_producer pp on pp.product_id = g.product_id and pp.deleted_at is null
     where pp.producer_id = :producer_id and g.deleted_at is null`,
    { producer_id: producerId },
  );
  return rows.map(({ id }) => id);
}

/** A condition "contains, whatever the letter case"; the signs of LIKE count as themselves. */
export function contains(words: string): { $ilike: string } {
  return { $ilike: `%${words.replace(/[\\%_]/g, "\\$&")}%` };
}

/** Conditions on stored certificates that are `standing` on `day` (YYYY-MM-DD); the same half-open term as the badge. */
export function standingConditions(standing: CertificateStanding, day: string): Record<string, unknown> {
  const running = { expires_on: { $gt: day } };
  if (standing === "active") return { ...running, status: "active", issued_on: { $lte: day } };
  if (standing === "not_yet_valid") return { ...running, status: "active", issued_on: { $gt: day } };
  if (standing === "suspended") return { ...running, status: "suspended" };
  if (standing === "expired") return { status: ["active", "suspended"], expires_on: { $lte: day } };
  return { status: standing };
}
