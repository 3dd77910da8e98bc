import type { MedusaContainer } from "@medusajs/framework/types";
import type { RegistryCertificate, RegistryProductDetail } from "../../contract/office-registry";
import { standingOn } from "../../modules/certification/rules/validity";
import { type Area, areaParam } from "../../shared/area";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { IN_AREA, PRODUCT_COLUMNS, productAnswers, type ProductRow, PRODUCTS_FROM } from "./product-rows";

type Certificate = Omit<RegistryCertificate, "standing"> & { status: CertificateStatus };
type Row = ProductRow &
  Pick<RegistryProductDetail, "product_code" | "age_restricted" | "dossiers"> & { certificates: Certificate[] };

const AT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Every certificate with its history, the newest first; what a producer never handed in is no dossier of an office. */
const DETAIL = `rp.product_code, rp.age_restricted,
  coalesce((select json_agg(json_build_object('number', c.number, 'stars', c.stars, 'potential_five', c.potential_five,
      'score', c.score_hundredths / 100.0, 'decision_number', c.decision_number, 'decision_date', c.decision_date,
      'issuer', c.issuer_name, 'issuer_level', c.issuer_level, 'criteria_version', c.criteria_version,
      'issued_on', c.issued_on, 'expires_on', c.expires_on, 'status', c.status, 'reason', c.reason,
      'reason_decision_number', c.reason_decision_number,
      'history', (select coalesce(json_agg(json_build_object('at', ${AT("e.at")}, 'from', e.from_status, 'to', e.to_status,
          'reason', e.reason, 'decision_number', e.decision_number) order by e.at, e.id), '[]')
        from certificate_event e where e.certificate_id = c.id))
      order by c.issued_on desc, c.id desc)
    from certificate c where c.rated_product_id = rp.id and c.deleted_at is null), '[]') as certificates,
  coalesce((select json_agg(json_build_object('id', d.id, 'status', d.status, 'submitted_at', ${AT("d.submitted_at")})
      order by d.submitted_at desc)
    from dossier d where d.rated_product_id = rp.id and d.deleted_at is null and d.submitted_at is not null), '[]') as dossiers`;

/** A product of an area's register with its certificates; null for an unknown one and for one that lies elsewhere. */
export async function readRegistryProduct(
  container: MedusaContainer,
  area: Area,
  id: string,
): Promise<RegistryProductDetail | null> {
  const today = todayInHoChiMinh();
  const [row] = await select<Row>(
    container,
    `select ${PRODUCT_COLUMNS}, ${DETAIL} ${PRODUCTS_FROM} where rp.id = :id and rp.deleted_at is null and ${IN_AREA} limit 1`,
    { id, today, ...areaParam(area) },
  );
  if (row === undefined) return null;
  const { certificates, dossiers, product_code, age_restricted, ...columns } = row;
  const [product] = await productAnswers(container, [columns], today);
  if (product === undefined) return null;
  return {
    ...product,
    product_code,
    age_restricted,
    dossiers,
    certificates: certificates.map(({ status, ...one }) => ({
      ...one,
      standing: standingOn({ ...one, status }, today),
    })),
  };
}
