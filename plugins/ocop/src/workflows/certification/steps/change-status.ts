import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { CERTIFICATE_ACTIONS, type CertificateAction } from "../../../modules/certification/rules/status";
import { audited } from "../../delivery";

const CHANGED = ["number", "status", "reason", "reason_decision_number"];

export interface StatusChange {
  certificate_id: string;
  act: CertificateAction;
  reason: string;
  decision_number: string | null;
  actor: string;
  /** Whose id `actor` is; an operator's when absent. */
  actor_type?: "user" | "officer";
}

/** Changes the state of one certificate, with a line in its history and one in the audit trail; answers its rated product. */
export const changeStatusStep = createStep(
  "ocop-change-certificate-status",
  async ({ certificate_id, act, reason, decision_number, actor, actor_type }: StatusChange, { container }) => {
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const deed = { actor, at: new Date(), reason, decision_number };
    const { before, rated_product_id } = await audited(
      container,
      {
        actor,
        actor_type: actor_type ?? "user",
        action: `certificate.${act}`,
        reason,
        room: CERTIFICATION_MODULE,
        table: "certificate",
        key: certificate_id,
        columns: CHANGED,
      },
      async (transaction) =>
        service.changeCertificateStatus(certificate_id, CERTIFICATE_ACTIONS[act], deed, transaction),
    );
    return new StepResponse([rated_product_id], { before, actor });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    await service.restoreCertificate(undo.before, { actor: undo.actor, at: new Date(), reason: "Taken back" });
  },
);
