import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeCertificateAct } from "../../contract/office-certificate";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../modules/certification";
import { mayChangeCertificatesOf } from "../../modules/certification/rules/powers";
import { CERTIFICATE_ACTIONS } from "../../modules/certification/rules/status";
import { areaParam } from "../../shared/area";
import type { CertificateStatus, IssuerLevel } from "../../shared/certification-vocabulary";
import { select } from "../../shared/database";
import { productAreaSql, productMakerJoins } from "../../shared/product-area-sql";
import { type RatingScope, refused, refuseTrade } from "./scope";
import { within, type Work } from "./within";

interface Row {
  issuer_level: IssuerLevel;
  number: string;
  status: CertificateStatus;
}

/**
 * Suspends, reinstates or revokes a certificate of the area by a decision, within the powers of the office's level.
 * @returns its number and the state that it has then
 * @throws MedusaError `certificate_not_found`, `certificate_power`, `not_allowed` for what its state does not allow
 */
export async function changeCertificate(
  container: MedusaContainer,
  scope: RatingScope,
  id: string,
  { act, reason, decision_number }: OfficeCertificateAct,
): Promise<{ id: string; number: string; status: CertificateStatus }> {
  await refuseTrade(container, scope, "certificate_power");
  const [row] = await select<Row>(
    container,
    `select c.issuer_level, c.number, c.status from certificate c
     join rated_product rp on rp.id = c.rated_product_id and rp.deleted_at is null ${productMakerJoins("rp")}
     where c.id = :id and c.deleted_at is null and ${productAreaSql("rp", "m")} limit 1`,
    { id, ...areaParam(scope.area) },
  );
  if (row === undefined) throw refused("certificate_not_found");
  if (!mayChangeCertificatesOf(scope.level, row.issuer_level)) throw refused("certificate_power");
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const status = CERTIFICATE_ACTIONS[act];
  const deed = { actor: scope.actor, at: new Date(), reason, decision_number };
  const change = async (work: Work): Promise<void> => {
    const { before } = await certification.changeCertificateStatus(id, status, deed, work.transaction);
    const after = { number: row.number, status, decision_number };
    const subject = { subject_type: "certificate", subject_id: id, before: { ...before }, after };
    await work.note({ action: `certificate.${act}`, ...subject, reason });
  };
  await within(container, scope, change, CERTIFICATION_MODULE);
  return { id, number: row.number, status };
}
