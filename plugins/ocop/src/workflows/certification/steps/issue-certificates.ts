import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { audit, inTransaction } from "../../delivery";
import { checkedFacts, type NewCertificate } from "../check-certificate";

export type IssueCertificates = {
  certificates: NewCertificate[];
  actor: string;
  /** Whose id `actor` is; an operator's when absent. */
  actor_type?: "user" | "officer";
};

/**
 * Stores certificates with their history and a line in the audit trail, each in a transaction of its own; all are checked
 * before the first.
 */
export const issueCertificatesStep = createStep(
  "ocop-issue-certificates",
  async ({ certificates, actor, actor_type = "user" }: IssueCertificates, { container }) => {
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const inputs = certificates.map((one) => ({
      rated_product_id: one.rated_product_id,
      facts: checkedFacts(one),
      predecessor_id: one.predecessor_id ?? null,
      is_demo: one.is_demo ?? false,
    }));
    const done: Awaited<ReturnType<CertificationModuleService["issueCertificate"]>>[] = [];
    try {
      for (const input of inputs) {
        const { number, stars, potential_five, decision_number, issued_on, expires_on } = input.facts;
        const after = { number, stars, potential_five, decision_number, issued_on, expires_on };
        const line = { actor_type, actor_id: actor, action: "certificate.issue", subject_type: "certificate", after };
        const made = await inTransaction(container, CERTIFICATION_MODULE, async (transaction) => {
          const result = await service.issueCertificate(input, { actor, at: new Date() }, transaction);
          const replaced = result.replaced === null ? null : { replaced: result.replaced.id };
          await audit(container, { ...line, subject_id: result.issued.id, before: replaced }, transaction);
          return result;
        });
        done.push(made);
      }
    } catch (error) {
      await takeBack(service, done, actor);
      throw error;
    }
    return new StepResponse(
      done.map(({ issued }) => issued),
      { done: done.map(({ issued, replaced }) => ({ issued: { id: issued.id }, replaced })), actor },
    );
  },
  async (undo, { container }) => {
    if (undo)
      await takeBack(container.resolve<CertificationModuleService>(CERTIFICATION_MODULE), undo.done, undo.actor);
  },
);

type Done = {
  issued: { id: string };
  replaced: Parameters<CertificationModuleService["restoreCertificate"]>[0] | null;
};

/** Soft: the history of what was tried stays, the certificates are out of sight and their numbers free again. */
async function takeBack(service: CertificationModuleService, done: readonly Done[], actor: string): Promise<void> {
  await service.softDeleteCertificates(done.map(({ issued }) => issued.id));
  for (const { replaced } of done.toReversed()) {
    if (replaced) await service.restoreCertificate(replaced, { actor, at: new Date(), reason: "Taken back" });
  }
}
