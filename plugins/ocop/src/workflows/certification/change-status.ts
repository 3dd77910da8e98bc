import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCT_CHANGED } from "../../shared/events";
import { affectedProductsStep } from "./steps/affected-products";
import { changeStatusStep, type StatusChange } from "./steps/change-status";

/** Suspends, reinstates or revokes one certificate, with reason and decision. */
export const changeCertificateStatusWorkflow = createWorkflow(
  "ocop-change-certificate-status",
  (input: StatusChange) => {
    const changed = affectedProductsStep(changeStatusStep(input));
    emitEventStep({ eventName: PRODUCT_CHANGED, data: changed });
    return new WorkflowResponse(changed);
  },
);
