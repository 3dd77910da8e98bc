import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeCertificateAnswer } from "../../contract/office-certificate";
import { mayChangeCertificatesOf } from "../../modules/certification/rules/powers";
import { CERTIFICATE_ACTIONS, type CertificateAction, mayFollow } from "../../modules/certification/rules/status";
import { areaParam } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { productAreaSql, productMakerJoins } from "../../shared/product-area-sql";
import { type CertificateColumns, certificateColumns, publicCertificateOf } from "../certification/public-certificate";
import { type RatingScope, refused } from "./scope";

type Row = CertificateColumns & {
  id: string;
  reason_decision_number: string | null;
  product: string | null;
  producer: string | null;
};

/** What the office may do with a certificate now: what its state and the powers of the level allow. */
function actsOf({ status, issuer_level }: Row, { role, level }: RatingScope): CertificateAction[] {
  if (role !== "registrar" || !mayChangeCertificatesOf(level, issuer_level)) return [];
  const acts = Object.keys(CERTIFICATE_ACTIONS) as CertificateAction[];
  return acts.filter((act) => mayFollow(status, CERTIFICATE_ACTIONS[act]));
}

/**
 * A certificate of the area with what the office may do with it.
 * @param reference its id or its number
 * @throws MedusaError `certificate_not_found`, for one of another area too
 */
export async function readOfficeCertificate(
  container: MedusaContainer,
  scope: RatingScope,
  reference: string,
): Promise<OfficeCertificateAnswer> {
  const [row] = await select<Row>(
    container,
    `select c.id, c.reason_decision_number, ${certificateColumns}, p.title as product, m.name as producer
     from certificate c
     join rated_product rp on rp.id = c.rated_product_id and rp.deleted_at is null ${productMakerJoins("rp")}
     where (c.id = :reference or c.number = :reference) and c.deleted_at is null and ${productAreaSql("rp", "m")}
     limit 1`,
    { reference, ...areaParam(scope.area) },
  );
  if (row === undefined) throw refused("certificate_not_found");
  const { id, reason_decision_number, product, producer, ...stored } = row;
  const certificate = publicCertificateOf(stored, todayInHoChiMinh());
  return { id, ...certificate, reason_decision_number, product, producer, acts: actsOf(row, scope) };
}
