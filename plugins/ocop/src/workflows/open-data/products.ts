import type { MedusaContainer } from "@medusajs/framework/types";
import type { OpenProduct } from "../../contract/open-data";
import { type BadgeSource, certificateInForce } from "../../modules/certification/rules/badge";
import { nameForBulk } from "../../modules/producer/rules/disclosure";
import type { CertifiedStars, IssuerLevel } from "../../shared/certification-vocabulary";
import { select } from "../../shared/database";
import type { ProducerKind } from "../../shared/producer-vocabulary";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins } from "../place";
import { certifiedSql } from "./certified-sql";
import { type OpenPageRequest, type OpenRows, openRows } from "./page";

type Held = BadgeSource & { issuer_level: IssuerLevel; is_demo: boolean };

type Row = PlaceLabelColumns &
  Pick<
    OpenProduct,
    "id" | "product_code" | "group" | "sub_group" | "province_code" | "commune_code" | "age_restricted"
  > & {
    certificates: Held[];
    name: string | null;
    slug: string | null;
    on_sale: boolean;
    producer_id: string | null;
    producer_name: string | null;
    producer_kind: ProducerKind | null;
    contact_public: boolean | null;
  };

// The page first, then what hangs on it: joined in one go, every product of the shop is looked at for every page.
const PRODUCTS = `with page as materialized (
    select rp.* from rated_product rp where rp.deleted_at is null and rp.short_id collate "C" > :after and ${certifiedSql("rp")}
    order by rp.short_id collate "C" limit :limit)
  select distinct on (rp.short_id collate "C") rp.short_id as id, rp.product_code, rp."group", rp.sub_group,
    rp.province_code, rp.commune_code, rp.age_restricted, ${placeLabelColumns("rp")}, p.title as name, p.handle as slug,
    coalesce(p.status = 'published', false) as on_sale, m.short_id as producer_id, m.name as producer_name,
    m.kind as producer_kind, m.contact_public, held.certificates
  from page rp ${placeLabelJoins("rp")}
  join (select c.rated_product_id, json_agg(json_build_object('number', c.number, 'stars', c.stars,
        'potential_five', c.potential_five, 'decision_number', c.decision_number, 'issuer_name', c.issuer_name,
        'issuer_level', c.issuer_level, 'issued_on', c.issued_on, 'expires_on', c.expires_on, 'status', c.status,
        'is_demo', c.is_demo)) as certificates
      from certificate c where c.deleted_at is null and c.rated_product_id in (select id from page)
      group by c.rated_product_id) held on held.rated_product_id = rp.id
  left join product_rated_product link on link.rated_product_id = rp.id and link.deleted_at is null
  left join product p on p.id = link.product_id and p.deleted_at is null
  left join product_producer made on made.product_id = p.id and made.deleted_at is null
  left join producer m on m.id = made.producer_id and m.deleted_at is null and m.status = 'active'
  order by rp.short_id collate "C", p.id`;

function openProductOf(row: Row, { today, shop }: OpenPageRequest): OpenProduct[] {
  const held = certificateInForce(row.certificates, today);
  if (held === null) return [];
  const { producer_name, producer_kind, contact_public } = row;
  const named = producer_name !== null && producer_kind !== null && contact_public !== null;
  const reachable = row.slug !== null && row.on_sale && !row.age_restricted;
  return [
    {
      id: row.id,
      name: row.name,
      product_code: row.product_code,
      group: row.group,
      sub_group: row.sub_group,
      stars: held.stars as CertifiedStars,
      potential_five: held.potential_five,
      certificate_number: held.number,
      decision_number: held.decision_number,
      issuer: held.issuer_name,
      issuer_level: held.issuer_level,
      issued_on: held.issued_on,
      expires_on: held.expires_on,
      producer_id: row.producer_id,
      producer: named ? nameForBulk({ name: producer_name, kind: producer_kind, contact_public }) : null,
      province_code: row.province_code,
      province: row.province_label,
      commune_code: row.commune_code,
      commune: row.commune_label,
      district: row.district_label,
      age_restricted: row.age_restricted,
      url: reachable ? `${shop}/san-pham/${row.slug}` : null,
      is_demo: held.is_demo,
    },
  ];
}

/**
 * Products whose certificate is in force, by their public id. Alcohol is among them: a register is no promotion, but
 * there is no way from here into the shop for it.
 */
export async function readOpenProducts(
  container: MedusaContainer,
  request: OpenPageRequest,
): Promise<OpenRows<OpenProduct>> {
  const { after, limit, today } = request;
  const rows = await select<Row>(container, PRODUCTS, { after: after ?? "", limit, today });
  return openRows(rows, limit, (row) => openProductOf(row, request));
}
