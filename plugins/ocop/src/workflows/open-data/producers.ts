import type { MedusaContainer } from "@medusajs/framework/types";
import type { OpenProducer } from "../../contract/open-data";
import { nameForBulk } from "../../modules/producer/rules/disclosure";
import { select } from "../../shared/database";
import { makesOnlyDrinksSql } from "../../shared/visible-producer-sql";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins } from "../place";
import { certifiedSql } from "./certified-sql";
import { type OpenPageRequest, type OpenRows, openRows } from "./page";

type Row = PlaceLabelColumns &
  Pick<OpenProducer, "id" | "kind" | "certified_products" | "province_code" | "commune_code" | "is_demo"> & {
    name: string;
    slug: string;
    contact_public: boolean;
    only_drinks: boolean;
  };

const PRODUCERS = `select m.short_id as id, m.name, m.slug, m.kind, m.contact_public, m.province_code, m.commune_code,
    m.is_demo, ${placeLabelColumns("m")}, ${makesOnlyDrinksSql("m")} as only_drinks,
    (select count(distinct rp.id)::int from product_producer made
      join product p on p.id = made.product_id and p.deleted_at is null
      join product_rated_product link on link.product_id = p.id and link.deleted_at is null
      join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
      where made.producer_id = m.id and made.deleted_at is null and ${certifiedSql("rp")}) as certified_products
  from producer m ${placeLabelJoins("m")}
  where m.deleted_at is null and m.status = 'active' and m.short_id collate "C" > :after
  order by m.short_id collate "C" limit :limit`;

function openProducerOf(row: Row, shop: string): OpenProducer {
  const name = nameForBulk(row);
  return {
    id: row.id,
    name,
    kind: row.kind,
    certified_products: row.certified_products,
    province_code: row.province_code,
    province: row.province_label,
    commune_code: row.commune_code,
    commune: row.commune_label,
    district: row.district_label,
    // The address of a page begins with the name.
    url: name === null || row.only_drinks ? null : `${shop}/chu-the/${row.slug}`,
    is_demo: row.is_demo,
  };
}

/**
 * Producers that trade, by their public id, as organisations: phone, mail, representative and tax code are never among
 * what is given away in bulk, whatever its page shows by consent.
 */
export async function readOpenProducers(
  container: MedusaContainer,
  request: OpenPageRequest,
): Promise<OpenRows<OpenProducer>> {
  const { after, limit, today, shop } = request;
  const rows = await select<Row>(container, PRODUCERS, { after: after ?? "", limit, today });
  return openRows(rows, limit, (row) => [openProducerOf(row, shop)]);
}
