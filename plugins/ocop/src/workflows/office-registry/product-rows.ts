import type { MedusaContainer } from "@medusajs/framework/types";
import type { RegistryPlace, RegistryProduct } from "../../contract/office-registry";
import { daysLeft } from "../../modules/certification/rules/expiry";
import { productAreaSql } from "../../shared/product-area-sql";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";

export interface PlaceCodesRow {
  commune_code: string | null;
  district_code: string | null;
  province_code: string | null;
  commune_as_printed: string | null;
  district_as_printed: string | null;
  province_as_printed: string | null;
}

/** A product of the register as the database has it. */
export type ProductRow = Omit<RegistryProduct, "place" | "days_left"> & PlaceCodesRow;

/** SQL "product `rp` lies in the area": by its own place, or by its producer's where it has none. */
export const IN_AREA = productAreaSql("rp", "m");

const STANDING = `case when badge.number is not null then 'active' when last.number is null then 'none'
  when last.status in ('revoked', 'superseded') then last.status when last.expires_on <= :today then 'expired'
  when last.status = 'suspended' then 'suspended' when last.issued_on > :today then 'not_yet_valid' else 'active' end`;

const CERTIFICATE = "number, stars, potential_five, decision_number, issued_on, expires_on, status";

const GOODS_FROM = `from rated_product rp
  join product_rated_product link on link.rated_product_id = rp.id and link.deleted_at is null
  join product p on p.id = link.product_id and p.deleted_at is null
  left join product_producer made on made.product_id = p.id and made.deleted_at is null`;

/** The certificate that speaks for `rp` today, by the rule of `certificateInForce`. */
const BADGE = `left join lateral (select ${CERTIFICATE} from certificate c where c.rated_product_id = rp.id and c.deleted_at is null
    and c.status = 'active' and c.issued_on <= :today and c.expires_on > :today
    order by c.issued_on desc, c.stars desc limit 1) badge on true`;
const LAST = `left join lateral (select ${CERTIFICATE} from certificate c where c.rated_product_id = rp.id and c.deleted_at is null
    order by c.issued_on desc, c.id desc limit 1) last on true`;

/** Rated products `rp` with their shop product `p` and producer `m`. */
export const GOODS_WITH_PRODUCER = `${GOODS_FROM}
  left join producer m on m.id = made.producer_id and m.deleted_at is null`;

/** The same with the certificate that speaks for them today (`badge`) and the newest one (`last`). Reads `:today`. */
export const PRODUCTS_FROM = `${GOODS_WITH_PRODUCER} ${BADGE} ${LAST}`;

/** Rated products `rp` with `badge`; `made.producer_id` says whose they are. Reads `:today`. */
export const PRODUCTS_OF_PRODUCERS = `${GOODS_FROM} ${BADGE}`;

const told = (column: string): string => `coalesce(badge.${column}, last.${column}) as ${column}`;

export const PRODUCT_COLUMNS = `rp.id, p.title, case when p.status = 'published' then p.handle end as slug, rp."group",
  rp.sub_group, m.id as producer_id, m.name as producer, badge.stars, coalesce(badge.potential_five, false) as potential_five,
  ${STANDING} as standing, coalesce(badge.number, last.number) as certificate_number,
  coalesce(badge.stars, last.stars) as certificate_stars,
  coalesce(badge.potential_five, last.potential_five, false) as certificate_potential_five,
  ${["decision_number", "issued_on", "expires_on"].map(told).join(", ")},
  coalesce(rp.commune_code, case when rp.province_code is null then m.commune_code end) as commune_code,
  coalesce(rp.district_code, case when rp.province_code is null then m.district_code end) as district_code,
  coalesce(rp.province_code, m.province_code) as province_code,
  rp.commune_as_printed, rp.district_as_printed, rp.province_as_printed`;

/** {@link STANDING}, to filter by. */
export const STANDING_SQL = `(${STANDING})`;

/** Places in words, by the codes and printed texts of rows. */
export async function placesOf(
  container: MedusaContainer,
  rows: readonly PlaceCodesRow[],
): Promise<(row: PlaceCodesRow) => RegistryPlace> {
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const codes = new Set(
    rows.flatMap((row) => [row.commune_code, row.district_code, row.province_code].filter((code) => code !== null)),
  );
  const labels = await territory.labelsOf([...codes]);
  const label = (code: string | null) => labels.get(code ?? "") ?? null;
  return (row) => ({
    commune: label(row.commune_code),
    district: label(row.district_code),
    province: label(row.province_code),
    as_printed:
      [row.commune_as_printed, row.district_as_printed, row.province_as_printed].filter(Boolean).join(", ") || null,
  });
}

/** Rows in the shape that is answered. @param today YYYY-MM-DD in Asia/Ho_Chi_Minh */
export async function productAnswers(
  container: MedusaContainer,
  rows: readonly ProductRow[],
  today: string,
): Promise<RegistryProduct[]> {
  const placeOf = await placesOf(container, rows);
  return rows.map((row) => {
    const {
      commune_code: _c,
      district_code: _d,
      province_code: _p,
      commune_as_printed: _cp,
      district_as_printed: _dp,
      province_as_printed: _pp,
      ...rest
    } = row;
    const days_left = rest.standing === "active" && rest.expires_on !== null ? daysLeft(rest.expires_on, today) : null;
    return { ...rest, place: placeOf(row), days_left };
  });
}
