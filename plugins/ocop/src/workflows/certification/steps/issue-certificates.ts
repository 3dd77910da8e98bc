import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { checkedFacts, type NewCertificate } from "../check-certificate";

type Input = { certificates: NewCertificate[]; actor: string };

/** Stores certificates with their history, each in a transaction of its own; all are checked before the first. */
export const issueCertificatesStep = createStep(
  "ocop-issue-certificates",
  async ({ certificates, actor }: Input, { container }) => {
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const inputs = certificates.map((one) => ({
      rated_product_id: one.rated_product_id,
      facts: checkedFacts(one),
      predecessor_id: one.predecessor_id ?? null,
      is_demo: one.is_demo ?? false,
    }));
    const done: Awaited<ReturnType<CertificationModuleService["issueCertificate"]>>[] = [];
    try {
      for (const input of inputs) done.push(await service.issueCertificate(input, { actor, at: new Date() }));
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
