import type { MedusaContainer } from "@medusajs/framework/types";
import type { Badge } from "../../contract/badge";
import { badgeOn } from "../../modules/certification/rules/badge";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { visibleProductSql } from "../../shared/visible-product-sql";
import { certificateColumns, type CertificateColumns } from "./public-certificate";

type Held = CertificateColumns & { product_id: string };
/** A product without any certificate comes as a row of nulls. */
type Row = Held | { product_id: string; number: null };

/**
 * Today's badges of visible products, computed from their certificates at this moment; null where none holds.
 * Products that nobody may see are left out.
 */
export async function readBadges(container: MedusaContainer, productIds: readonly string[]): Promise<Map<string, Badge | null>> {
  const rows = await select<Row>(
    container,
    `select p.id as product_id, ${certificateColumns} from product p
     left join product_rated_product link on link.product_id = p.id and link.deleted_at is null
     left join certificate c on c.rated_product_id = link.rated_product_id and c.deleted_at is null
     where p.id = any(:ids) and ${visibleProductSql("p")}`,
    { ids: productIds },
  );
  const day = todayInHoChiMinh();
  return new Map(
    [...new Set(rows.map((row) => row.product_id))].map((id) => {
      const held = rows.filter((row): row is Held => row.product_id === id && row.number !== null);
      return [id, badgeOn(held, day)];
    }),
  );
}
