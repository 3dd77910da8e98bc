import { MedusaError } from "@medusajs/framework/utils";
import {
  type CertificateFacts,
  type CheckedFacts,
  checkCertificate,
  type Refusal,
} from "../../modules/certification/rules/application";
import { todayInHoChiMinh } from "../../shared/clock";

/** What a decision says of a product; everything else of a certificate is derived. */
export type NewCertificate = CertificateFacts & {
  rated_product_id: string;
  /** The certificate that this one replaces (re-assessment). */
  predecessor_id?: string | null | undefined;
  is_demo?: boolean | undefined;
};

/** What the decisions on OCOP do not allow in a certificate, field by field; empty when all is well. */
export function certificateRefusals(input: CertificateFacts, today = todayInHoChiMinh()): Refusal[] {
  const answer = checkCertificate(input, today);
  return "refusals" in answer ? answer.refusals : [];
}

/**
 * The facts of a new certificate, tidied and completed.
 * @throws MedusaError INVALID_DATA naming each field at fault
 */
export function checkedFacts(input: CertificateFacts, today = todayInHoChiMinh()): CheckedFacts {
  const answer = checkCertificate(input, today);
  if ("checked" in answer) return answer.checked;
  const message = answer.refusals.map(({ field, en }) => `${field}: ${en}`).join(" ");
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "invalid_body");
}
