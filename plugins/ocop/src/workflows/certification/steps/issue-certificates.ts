import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../../../modules/certification";
import { certificateRow, type NewCertificate } from "../check-certificate";

interface Input {
  certificates: NewCertificate[];
  actor: string;
}

/**
 * Stores certificates and the first line of their history; a number that is taken refuses the whole batch.
 * What fails half-way is taken back by the compensation.
 */
export const issueCertificatesStep = createStep(
  "ocop-issue-certificates",
  async ({ certificates, actor }: Input, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    const rows = certificates.map(certificateRow);
    const taken = await service.listCertificates({ number: rows.map(({ number }) => number) }, { select: ["number"], take: null });
    const seen = new Set(taken.map(({ number }) => number.toUpperCase()));
    for (const { number } of rows) {
      if (seen.has(number.toUpperCase())) throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `number: certificate ${number} exists already`, "duplicate");
      seen.add(number.toUpperCase());
    }
    const created = await service.createCertificates(rows);
    await service.createCertificateEvents(
      created.map((certificate) => ({
        certificate_id: certificate.id, at: new Date(), from_status: null, to_status: "active",
        decision_number: certificate.decision_number, actor,
      })),
    );
    return new StepResponse(created, created.map(({ id }) => id));
  },
  async (ids, { container }) => {
    // Soft: the history of what was tried stays, the certificates are out of sight.
    if (ids !== undefined) await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).softDeleteCertificates(ids);
  },
);
