import type { MedusaContainer } from "@medusajs/framework/types";
import type { RegistryProducerDetail } from "../../contract/office-registry";
import { taxCodeForOffice } from "../../modules/producer/rules/disclosure";
import { type Area, areaParam, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import {
  type PlaceCodesRow,
  placesOf,
  PRODUCT_COLUMNS,
  productAnswers,
  type ProductRow,
  PRODUCTS_FROM,
} from "./product-rows";
import { PRODUCER_COLUMNS, producersFrom, REGISTERED } from "./read-producers";

type Row = Omit<RegistryProducerDetail, "place" | "contact" | "rated_products"> &
  PlaceCodesRow & {
    representative: string | null;
    phone: string | null;
    email: string | null;
    address: string | null;
    representative_public: boolean;
    contact_public: boolean;
    shared: boolean;
  };

const DETAIL = `m.legal_name, m.tax_code, case when m.status = 'active' then m.slug end as slug,
  m.representative, m.phone, m.email, m.address, m.representative_public, m.contact_public,
  exists (select 1 from producer_consent c where c.producer_id = m.id and c.purpose = 'office_sharing'
    and c.withdrawn_at is null and c.deleted_at is null) as shared,
  coalesce((select json_agg(json_build_object('at', to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'from', e.from_status, 'to', e.to_status, 'reason', e.reason) order by e.created_at, e.id)
    from producer_event e where e.producer_id = m.id), '[]') as history`;

/** Persons are told of only as far as the producer shows them to everybody, or agreed that offices see them. */
function contactOf(row: Row): RegistryProducerDetail["contact"] {
  const { representative, phone, email, address, shared } = row;
  const contact = {
    representative: shared || row.representative_public ? representative : null,
    phone: shared || row.contact_public ? phone : null,
    email: shared || row.contact_public ? email : null,
    address: shared ? address : null,
  };
  return Object.values(contact).some((value) => value !== null) ? contact : null;
}

/** A producer of an area's register with its products; null for an unknown one and for one that lies elsewhere. */
export async function readRegistryProducer(
  container: MedusaContainer,
  area: Area,
  id: string,
): Promise<RegistryProducerDetail | null> {
  const today = todayInHoChiMinh();
  const tables = producersFrom("m.id = :id");
  const [row] = await select<Row>(
    container,
    `${tables.with} select ${PRODUCER_COLUMNS}, ${DETAIL} ${tables.from} where m.id = :id and ${REGISTERED} and ${areaSql("m")}`,
    { id, today, ...areaParam(area) },
  );
  if (row === undefined) return null;
  const goods = await select<ProductRow>(
    container,
    `select ${PRODUCT_COLUMNS} ${PRODUCTS_FROM} where m.id = :id and rp.deleted_at is null order by p.title collate "vi-x-icu", rp.id`,
    { id, today },
  );
  const placeOf = await placesOf(container, [row]);
  const { name, kind, status, products, three, four, five, next_expiry, legal_name, slug, history } = row;
  return {
    id,
    name,
    kind,
    status,
    place: placeOf(row),
    products,
    three,
    four,
    five,
    next_expiry,
    legal_name,
    tax_code: taxCodeForOffice(row),
    slug,
    contact: contactOf(row),
    rated_products: await productAnswers(container, goods, today),
    history,
  };
}
