import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { audited } from "../../delivery";

export interface Correction {
  certificate_id: string;
  changes: {
    decision_number?: string | undefined;
    decision_date?: string | null | undefined;
    issuer_name?: string | undefined;
    issuer_unit_code?: string | null | undefined;
  };
  reason: string;
  actor: string;
  /** Whose id `actor` is; an operator's when absent. */
  actor_type?: "user" | "officer";
}

/** Corrects slips of the pen; the history names the fields. Answers the rated product. */
export const correctCertificateStep = createStep(
  "ocop-correct-certificate",
  async ({ certificate_id, changes, reason, actor, actor_type }: Correction, { container }) => {
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const { decision_number, decision_date, issuer_name, issuer_unit_code } =
      await service.retrieveCertificate(certificate_id);
    const before = { decision_number, decision_date, issuer_name, issuer_unit_code };
    const present = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const what = Object.entries(present).map(
      ([field, value]) => `${field}: ${String(Reflect.get(before, field) ?? "-")} → ${String(value ?? "-")}`,
    );
    const deed = { actor, at: new Date(), reason: `${reason} (${what.join("; ")})` };
    const { rated_product_id } = await audited(
      container,
      {
        actor,
        actor_type: actor_type ?? "user",
        action: "certificate.correct",
        reason,
        room: CERTIFICATION_MODULE,
        table: "certificate",
        key: certificate_id,
        columns: Object.keys(before),
      },
      async (transaction) => service.correctCertificate(certificate_id, present, deed, transaction),
    );
    return new StepResponse([rated_product_id], { certificate_id, before, actor });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    await service.correctCertificate(undo.certificate_id, undo.before, {
      actor: undo.actor,
      at: new Date(),
      reason: "Taken back",
    });
  },
);
