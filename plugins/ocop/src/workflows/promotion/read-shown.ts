import type { MedusaContainer } from "@medusajs/framework/types";
import type { FeaturedPoint } from "../../contract/promotion";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { GOODS_A_CARD } from "../../shared/promotion-vocabulary";
import { readPointCards, visibleGoodSql } from "../sales-point";
import { featuresShown } from "./running";

interface Good {
  sales_point_id: string;
  name: string;
}

/** Goods that a card may name: what everybody may see, which is no alcohol of any strength (decision 46). */
const GOODS = `select sales_point_id, name from (
    select g.sales_point_id, g.name, row_number() over (partition by g.sales_point_id order by g.last_seen_on desc, g.name, g.id) as place
    from sales_point_good g where g.sales_point_id = any(:ids) and ${visibleGoodSql("g")}) good
  where place <= :most order by place`;

/** What a page of the shop features today; `unit` is the code of the unit whose page it is, null the home page. */
export async function readFeatures(
  container: MedusaContainer,
  unit: string | null,
  clock = systemClock,
): Promise<FeaturedPoint[]> {
  const shown = await featuresShown(container, [unit], todayInHoChiMinh(clock));
  if (shown.length === 0) return [];
  const ids = shown.map(({ sales_point_id }) => sales_point_id);
  const [cards, goods] = await Promise.all([
    readPointCards(container, ids, clock),
    select<Good>(container, GOODS, { ids, most: GOODS_A_CARD }),
  ]);
  return shown.flatMap(({ id, sales_point_id }) => {
    const sales_point = cards.get(sales_point_id);
    const names = goods.filter((good) => good.sales_point_id === sales_point_id).map(({ name }) => name);
    return sales_point === undefined ? [] : [{ id, sales_point, goods: names }];
  });
}
