import type { MedusaContainer } from "@medusajs/framework/types";
import type { PromotionBearerQuery } from "../../contract/commission";
import { type CommissionRuleFacts, ruleFor } from "../../modules/marketplace/rules/commission";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { PromotionBearer } from "../../shared/marketplace-vocabulary";

export type CommissionRuleRow = CommissionRuleFacts & {
  name: string;
  producer_name: string | null;
  product_title: string | null;
};

/** All rules in the order in which they are asked. */
export async function readCommissionRules(container: MedusaContainer): Promise<CommissionRuleRow[]> {
  return select<CommissionRuleRow>(
    container,
    `select r.id, r.position, r.name, r.producer_id, r.producer_kind, r.product_group, r.product_id, r.rate_bp,
       r.valid_from, r.valid_to, r.active, pr.name as producer_name, p.title as product_title
     from commission_rule r left join producer pr on pr.id = r.producer_id left join product p on p.id = r.product_id
     where r.deleted_at is null order by r.position, r.id`,
  );
}

/**
 * The rule that would decide for a product on a day; `rule` is null when none fits, and the whole answer for a product
 * that is not there or has no producer.
 */
export async function probeCommission(
  container: MedusaContainer,
  productId: string,
  day = todayInHoChiMinh(),
): Promise<{ day: string; rule: CommissionRuleRow | null; rate_bp: number } | null> {
  const [subject] = await select<{
    product_id: string;
    producer_id: string;
    producer_kind: string;
    product_group: string | null;
  }>(
    container,
    `select p.id as product_id, pp.producer_id, coalesce(pr.kind, 'unknown') as producer_kind, rp."group" as product_group
     from product p
     join product_producer pp on pp.product_id = p.id and pp.deleted_at is null
     left join producer pr on pr.id = pp.producer_id
     left join product_rated_product prp on prp.product_id = p.id and prp.deleted_at is null
     left join rated_product rp on rp.id = prp.rated_product_id
     where (p.id = :product or p.handle = :product) and p.deleted_at is null limit 1`,
    { product: productId },
  );
  if (subject === undefined) return null;
  const rule = ruleFor(await readCommissionRules(container), subject, day);
  return { day, rule, rate_bp: rule?.rate_bp ?? 0 };
}

/** Who pays for which promotion code; the market for those that are not listed. */
export async function readPromotionBearers(container: MedusaContainer, { q, limit, offset }: PromotionBearerQuery) {
  const where = "from promotion_bearer where deleted_at is null and code ilike :pattern";
  const pattern = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const [promotion_bearers, [total]] = await Promise.all([
    select<{ code: string; bearer: PromotionBearer }>(
      container,
      `select code, bearer ${where} order by code limit :limit offset :offset`,
      { pattern, limit, offset },
    ),
    select<{ count: number }>(container, `select count(*)::int as count ${where}`, { pattern }),
  ]);
  return { promotion_bearers, count: total?.count ?? 0, limit, offset };
}
