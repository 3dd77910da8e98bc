import type { ClientBase } from "@medusajs/framework/pg";

/** What a report is measured with: products with one or two certificates each, and producers' parts of orders. */
export interface ReportData {
  certificates: number;
  orders: number;
}

const MARK = "bench_report";

/** Without triggers: nothing of this is to be searched for, and nothing listens to it. */
const QUIET = "set session_replication_role = replica";

/** In the order in which they are written; `$1` is how many of the last one. Places are today's communes in turn. */
const PLACES = `with places as (
  select row_number() over (order by u.code) - 1 as at, count(*) over () as places, u.code as commune,
    u.parent_code as province, (select d.code from territory_unit d where d.level = 'district' order by d.code
      offset (('x' || substr(md5(u.code), 1, 6))::bit(24)::int % 600) limit 1) as district
  from territory_unit u where u.level = 'commune' and u.valid_to is null and u.deleted_at is null)`;

const MAKERS = 4_000;

const WRITE = {
  makers: `${PLACES}
    insert into producer (id, short_id, slug, name, kind, commune_code, province_code, district_code, status, is_demo)
    select '${MARK}_maker_' || n, '${MARK}' || n, '${MARK}-' || n, 'Chủ thể đo tốc độ ' || n,
      (array['enterprise', 'cooperative', 'cooperative_group', 'household', 'unknown'])[1 + n % 5],
      commune, province, district, 'active', true
    from generate_series(1, $1::int) n join places on places.at = n * 7 % places.places`,
  products: `${PLACES}
    insert into rated_product (id, short_id, "group", commune_code, province_code, district_code)
    select '${MARK}_product_' || n, '${MARK}' || n,
      (array['food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism'])[1 + n % 6], commune, province, district
    from generate_series(1, $1::int) n join places on places.at = n * 11 % places.places`,
  rated: `insert into product_rated_product (id, product_id, rated_product_id)
    select '${MARK}_rated_' || n, '${MARK}_good_' || n, '${MARK}_product_' || n from generate_series(1, $1::int) n`,
  made: `insert into product_producer (id, product_id, producer_id)
    select '${MARK}_made_' || n, '${MARK}_good_' || n, '${MARK}_maker_' || 1 + n % ${MAKERS} from generate_series(1, $1::int) n`,
  certificates: `insert into certificate (id, number, rated_product_id, stars, potential_five, decision_number, issuer_level,
      issuer_name, criteria_version, issued_on, expires_on, status, is_demo)
    select '${MARK}_certificate_' || n, '${MARK}/' || n, '${MARK}_product_' || 1 + n % ($1::int * 3 / 4), 3 + n % 3 % 2 + (n % 90 = 0)::int,
      n % 40 = 1, n % 300 || '/QĐ-UBND', 'province', 'UBND tỉnh', '148', to_char(day, 'YYYY-MM-DD'),
      to_char(day + interval '36 months', 'YYYY-MM-DD'), case when n % 50 = 0 then 'revoked' else 'active' end, true
    from (select n, date '2019-06-01' + (n * 37 % 2700) as day from generate_series(1, $1::int) n) days`,
  events: `insert into certificate_event (id, certificate_id, at, from_status, to_status, actor)
    select '${MARK}_event_' || n, '${MARK}_certificate_' || n, (issued_on || 'T08:00:00+07:00')::timestamptz, null, 'active', 'bench'
    from generate_series(1, $1::int) n join certificate c on c.id = '${MARK}_certificate_' || n
    union all
    select '${MARK}_change_' || n, '${MARK}_certificate_' || n, (issued_on || 'T08:00:00+07:00')::timestamptz + interval '1 year',
      'active', 'revoked', 'bench'
    from generate_series(50, $1::int, 50) n join certificate c on c.id = '${MARK}_certificate_' || n`,
  orders: `insert into producer_order (id, order_id, producer_id, number, sequence, status, mode, payment_method, item_total,
      discount_total, delivery_total, tax_total, total, created_at)
    select '${MARK}_part_' || n, '${MARK}_order_' || n, '${MARK}_maker_' || 1 + n % ${MAKERS}, '${MARK}-' || n, 1,
      case when n % 20 = 0 then 'cancelled' else 'delivered' end, 'delivery', 'cod', 100000 + n, n % 1000, 30000, 0,
      130000 + n - n % 1000, now() - (n % 520000) * interval '1 minute'
    from generate_series(1, $1::int) n`,
  lines: `insert into producer_order_line (id, producer_order_id, order_line_id, product_id, title, quantity, unit_price,
      item_total, discount_total, discount_market, total, commission_bp, commission, vat_withheld, pit_withheld, refunded_amount)
    select '${MARK}_line_' || n, '${MARK}_part_' || n, '${MARK}_line_' || n, '${MARK}_good_1', 'Hàng đo tốc độ', 1, 100000 + n,
      100000 + n, n % 1000, 0, 100000 + n - n % 1000, 0, 0, 0, 0, case when n % 100 = 0 then 50000 else 0 end
    from generate_series(1, $1::int) n`,
} as const;

const TABLES = [
  "producer_order_line",
  "producer_order",
  "certificate_event",
  "certificate",
  "product_producer",
  "product_rated_product",
  "rated_product",
  "producer",
] as const;

/** Writes the data; every number follows from its place, so that two runs measure the same. */
export async function writeReportData(client: ClientBase, { certificates, orders }: ReportData): Promise<void> {
  const products = Math.floor((certificates * 3) / 4);
  await removeReportData(client);
  await client.query(QUIET);
  await client.query(WRITE.makers, [MAKERS]);
  for (const part of ["products", "rated", "made"] as const) await client.query(WRITE[part], [products]);
  for (const part of ["certificates", "events"] as const) await client.query(WRITE[part], [certificates]);
  for (const part of ["orders", "lines"] as const) await client.query(WRITE[part], [orders]);
  await client.query("analyze");
}

/** Takes the data away again. */
export async function removeReportData(client: ClientBase): Promise<void> {
  await client.query(QUIET);
  for (const table of TABLES) await client.query(`delete from "${table}" where id like '${MARK}\\_%'`);
}
