import type { MedusaContainer } from "@medusajs/framework/types";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../modules/certification";
import type { Outcome } from "../../modules/certification/rules/outcome";
import { mayChangeCertificatesOf } from "../../modules/certification/rules/powers";
import type { Rows } from "../../modules/rating";
import { CRITERIA_VERSIONS, type IssuerLevel, type ProductGroup } from "../../shared/certification-vocabulary";
import { randomShortId } from "../../shared/short-id";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { checkedFacts } from "../certification/check-certificate";
import { type RatingScope, refused } from "./scope";
import type { Work } from "./within";

/** Since 01/03/2025; rounds of the centre are held here by nobody else. */
const MINISTRY = "Bộ Nông nghiệp và Môi trường";

/** Who recognises what a round found: the committee of the office's unit, or the ministry; an office only prepares it. */
export async function issuerOf(container: MedusaContainer, { unit_code }: Rows["round"]): Promise<string> {
  if (unit_code === null) return MINISTRY;
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const label = (await territory.labelsOf([unit_code])).get(unit_code) ?? unit_code;
  return `UBND ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** A product that is to get a certificate, and by what. Days are YYYY-MM-DD. */
interface Recognised {
  round: Rows["round"];
  entry: Rows["entry"];
  due: Outcome & { outcome: "recognise" };
  number: string;
  decision_number: string;
  decision_date: string;
  issued_on: string;
  issuer_name: string;
  is_demo: boolean;
}

type Place = Record<
  "commune_as_printed" | "district_as_printed" | "province_as_printed" | "former_unit_code",
  string | null
> &
  Record<"commune_code" | "province_code" | "district_code", string | null>;

/** The product of the register that a dossier is about; one that is not there yet is entered, at its producer's place. */
async function productOf(
  certification: CertificationModuleService,
  { dossiers, transaction }: Work,
  dossier_id: string,
): Promise<string> {
  const [row] = await transaction.transactionManager.execute<
    Place & { rated_product_id: string | null; group: ProductGroup }
  >(
    `select d.rated_product_id, d."group", p.commune_as_printed, p.district_as_printed, p.province_as_printed,
       p.former_unit_code, p.commune_code, p.province_code, p.district_code
     from dossier d join producer p on p.id = d.producer_id where d.id = ? for update of d`,
    [dossier_id],
  );
  if (row === undefined) throw refused("dossier_not_found");
  const { rated_product_id, ...product } = row;
  if (rated_product_id !== null) return rated_product_id;
  const [created] = await certification.createRatedProducts([{ ...product, short_id: randomShortId() }], transaction);
  if (created === undefined) throw new Error("the product was not entered into the register");
  await transaction.transactionManager.flush();
  await dossiers.nameProduct(dossier_id, created.id, transaction);
  return created.id;
}

/** The certificate that the new one replaces: the one that still holds. @throws MedusaError `certificate_power` */
async function predecessorOf(
  { transaction }: Work,
  { level }: Rows["round"],
  rated_product_id: string,
  issued_on: string,
): Promise<string | null> {
  const [held] = await transaction.transactionManager.execute<{ id: string; issuer_level: IssuerLevel }>(
    `select id, issuer_level from certificate where rated_product_id = ? and status in ('active', 'suspended')
       and expires_on > ? and deleted_at is null order by issued_on desc, id desc limit 1 for update`,
    [rated_product_id, issued_on],
  );
  if (held === undefined) return null;
  if (!mayChangeCertificatesOf(level, held.issuer_level)) throw refused("certificate_power");
  return held.id;
}

/**
 * Issues the certificate of one result, with a line in the audit trail, in the transaction of the decision.
 * @returns its id
 * @throws MedusaError `invalid_body` naming the fact that the decisions on OCOP do not allow; `duplicate`,
 *   `certificate_in_force`, `certificate_power`
 */
export async function issueFor(
  container: MedusaContainer,
  work: Work,
  { actor }: Pick<RatingScope, "actor">,
  recognised: Recognised,
): Promise<string> {
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const { round, entry, due, is_demo, number, decision_number, decision_date, issued_on, issuer_name } = recognised;
  const facts = checkedFacts({
    number,
    decision_number,
    decision_date,
    issued_on,
    issuer_name,
    stars: due.stars,
    potential_five: due.potential_five,
    score: (entry.mean_hundredths ?? 0) / 100,
    issuer_level: round.level,
    issuer_unit_code: round.unit_code,
    criteria_version: CRITERIA_VERSIONS.find((version) => version === round.criteria_version),
  });
  const rated_product_id = await productOf(certification, work, entry.dossier_id);
  const predecessor_id = await predecessorOf(work, round, rated_product_id, issued_on);
  const input = { rated_product_id, facts, predecessor_id, is_demo };
  const { issued } = await certification.issueCertificate(input, { actor, at: new Date() }, work.transaction);
  await work.transaction.transactionManager.flush();
  const { stars, potential_five, expires_on } = facts;
  const after = { number, stars, potential_five, decision_number, issued_on, expires_on };
  const before = predecessor_id === null ? null : { replaced: predecessor_id };
  const subject = { subject_type: "certificate", subject_id: issued.id, before, after };
  await work.note({ action: "certificate.issue", ...subject });
  return issued.id;
}
