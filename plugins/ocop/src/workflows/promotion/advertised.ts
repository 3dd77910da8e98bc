import type { MedusaContainer } from "@medusajs/framework/types";
import { type AdvertisedGood, featureBan } from "../../modules/promotion/rules/advertising";
import { isNamedLikeAlcohol } from "../../modules/sales-point/rules/goods";
import { select } from "../../shared/database";

interface GoodRow extends AdvertisedGood {
  sales_point_id: string;
}

/** Alcohol among the goods of points; a good without a product is judged by its name when it is written. */
const GOODS = `select g.sales_point_id, max(rp.alcohol_strength) as alcohol_strength,
    coalesce(bool_or(rp.age_restricted), g.product_id is null and not g.is_public) as is_alcohol
  from sales_point_good g
  left join product_rated_product link on link.product_id = g.product_id and link.deleted_at is null
  left join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
  where g.sales_point_id = any(:ids) and g.deleted_at is null
  group by g.id, g.sales_point_id, g.product_id, g.is_public`;

/** Which of these points may not be featured, and why (see modules/promotion/rules/advertising). */
export async function featureBans(
  container: MedusaContainer,
  points: readonly { id: string; name: string }[],
): Promise<Map<string, "name" | "goods">> {
  const goods = await select<GoodRow>(container, GOODS, { ids: points.map(({ id }) => id) });
  const bans = points.map(({ id, name }) => {
    const carried = goods.filter(({ sales_point_id }) => sales_point_id === id);
    return [id, featureBan({ named_like_alcohol: isNamedLikeAlcohol(name) }, carried)] as const;
  });
  return new Map(bans.flatMap(([id, ban]) => (ban === null ? [] : [[id, ban] as const])));
}
