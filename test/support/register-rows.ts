import type { PastSource } from "../../plugins/ocop/src/modules/certification/rules/past-day";
import { onDatabase } from "./audit";

/** The certificates of a province's products with all that happened to them, product by product, as the rules take them. */
export async function registerOf(province: string): Promise<PastSource[][]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ certificates: PastSource[] }>(
      `select json_agg(json_build_object('number', c.number, 'stars', c.stars, 'potential_five', c.potential_five,
         'decision_number', c.decision_number, 'issuer_name', c.issuer_name, 'issued_on', c.issued_on,
         'expires_on', c.expires_on, 'events', (
           select coalesce(json_agg(json_build_object('to_status', e.to_status,
             'day', to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) order by e.at, e.id), '[]'::json)
           from certificate_event e where e.certificate_id = c.id and e.deleted_at is null))) as certificates
       from certificate c join rated_product rp on rp.id = c.rated_product_id and rp.deleted_at is null
       where rp.province_code = $1 and c.deleted_at is null group by c.rated_product_id`,
      [province],
    );
    return rows.map(({ certificates }) => certificates);
  });
}
