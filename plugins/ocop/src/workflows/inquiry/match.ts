import type { MedusaContainer } from "@medusajs/framework/types";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { matchProducers, type SoldGood, type Wanted } from "../../modules/inquiry/rules/match";
import { select } from "../../shared/database";
import { visibleProductSql } from "../../shared/visible-product-sql";

/** What active producers sell; alcohol too, because a request is no shop window. */
export const GOODS = `select made.producer_id, p.id as product_id, p.title, rp."group", rp.sub_group, pr.province_code
  from product p
  join product_producer made on made.product_id = p.id and made.deleted_at is null
  join producer pr on pr.id = made.producer_id and pr.status = 'active' and pr.deleted_at is null
  left join product_rated_product link on link.product_id = p.id and link.deleted_at is null
  left join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
  where ${visibleProductSql("p", "adults")}`;

/** Shows a request to every producer that can answer it and has not seen it yet. @returns how many are new */
export async function showToProducers(container: MedusaContainer, request: Wanted & { id: string }): Promise<number> {
  const found = matchProducers(request, await select<SoldGood>(container, GOODS));
  const service: InquiryModuleService = container.resolve(INQUIRY_MODULE);
  return service.addMatches(request.id, found);
}
