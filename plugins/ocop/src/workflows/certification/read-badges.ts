import type { MedusaContainer } from "@medusajs/framework/types";
import type { Badge } from "../../contract/badge";
import { badgeOn } from "../../modules/certification/rules/badge";
import type { Audience } from "../../shared/audience";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { visibleProductSql } from "../../shared/visible-product-sql";
import { certificateColumns, type CertificateColumns } from "./public-certificate";

type Held = CertificateColumns & { reference: string };
/** A product without any certificate comes as a row of nulls. */
type Row = Held | { reference: string; number: null };

/**
 * Today's badges of visible products, by the id or slug they were asked by, computed from their certificates at this
 * moment; null where none holds. Products that the audience may not see are left out.
 */
export async function readBadges(
  container: MedusaContainer,
  references: readonly string[],
  audience: Audience,
  clock = systemClock,
): Promise<Map<string, Badge | null>> {
  const rows = await select<Row>(
    container,
    `select asked.reference, ${certificateColumns} from unnest(cast(:references as text[])) as asked (reference)
     join product p on p.id = asked.reference or p.handle = asked.reference
     left join product_rated_product link on link.product_id = p.id and link.deleted_at is null
     left join certificate c on c.rated_product_id = link.rated_product_id and c.deleted_at is null
     where ${visibleProductSql("p", audience)}`,
    { references },
  );
  const day = todayInHoChiMinh(clock);
  return new Map(
    [...new Set(rows.map((row) => row.reference))].map((reference) => {
      const held = rows.filter((row): row is Held => row.reference === reference && row.number !== null);
      return [reference, badgeOn(held, day)];
    }),
  );
}
