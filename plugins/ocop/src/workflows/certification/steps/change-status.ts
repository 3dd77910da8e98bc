import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { CERTIFICATE_ACTIONS, mayFollow, type CertificateAction } from "../../../modules/certification/rules/status";

export interface StatusChange {
  certificate_id: string;
  act: CertificateAction;
  reason: string;
  decision_number: string | null;
  actor: string;
}

/** Changes the state of one certificate and adds a line to its history. */
export const changeStatusStep = createStep(
  "ocop-change-certificate-status",
  async ({ certificate_id: id, act, reason, decision_number, actor }: StatusChange, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const certificate = await service.retrieveCertificate(id);
    const status = CERTIFICATE_ACTIONS[act];
    if (!mayFollow(certificate.status, status)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `act: a certificate that is ${certificate.status} cannot be changed by "${act}"`, "not_allowed");
    }
    const before = { id, status: certificate.status, reason: certificate.reason, reason_decision_number: certificate.reason_decision_number };
    await service.updateCertificates({ id, status, reason, reason_decision_number: decision_number });
    await service.createCertificateEvents([
      { certificate_id: id, at: new Date(), from_status: certificate.status, to_status: status, reason, decision_number, actor },
    ]);
    return new StepResponse([certificate.rated_product_id], { before, actor });
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const current = await service.retrieveCertificate(undo.before.id);
    await service.updateCertificates(undo.before);
    // History is never rewritten: taking a change back is a line of its own.
    await service.createCertificateEvents([
      { certificate_id: undo.before.id, at: new Date(), from_status: current.status, to_status: undo.before.status, reason: "taken back", actor: undo.actor },
    ]);
  },
);
