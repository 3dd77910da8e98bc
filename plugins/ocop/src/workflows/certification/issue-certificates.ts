import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { NewCertificate } from "./check-certificate";
import { PRODUCT_CHANGED } from "../../shared/events";
import { affectedProductsStep } from "./steps/affected-products";
import { issueCertificatesStep } from "./steps/issue-certificates";

/**
 * Recognises products: certificates of decisions, with term and history.
 * `actor` says who entered them, for the history.
 */
export const issueCertificatesWorkflow = createWorkflow(
  "ocop-issue-certificates",
  (input: { certificates: NewCertificate[]; actor: string }) => {
    const issued = issueCertificatesStep(input);
    const changed = affectedProductsStep(
      transform(input, ({ certificates }) => certificates.map((one) => one.rated_product_id)),
    );
    emitEventStep({ eventName: PRODUCT_CHANGED, data: changed });
    return new WorkflowResponse(issued);
  },
);
