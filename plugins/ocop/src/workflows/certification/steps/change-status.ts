import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { CERTIFICATE_ACTIONS, type CertificateAction } from "../../../modules/certification/rules/status";

export interface StatusChange {
  certificate_id: string;
  act: CertificateAction;
  reason: string;
  decision_number: string | null;
  actor: string;
}

/** Changes the state of one certificate and adds a line to its history; answers its rated product. */
export const changeStatusStep = createStep(
  "ocop-change-certificate-status",
  async ({ certificate_id, act, reason, decision_number, actor }: StatusChange, { container }) => {
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const deed = { actor, at: new Date(), reason, decision_number };
    const { before, rated_product_id } = await service.changeCertificateStatus(
      certificate_id,
      CERTIFICATE_ACTIONS[act],
      deed,
    );
    return new StepResponse([rated_product_id], { before, actor });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    await service.restoreCertificate(undo.before, { actor: undo.actor, at: new Date(), reason: "Taken back" });
  },
);
