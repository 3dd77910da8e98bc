import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { affectedProductsStep } from "./steps/affected-products";
import { changeStatusStep, type StatusChange } from "./steps/change-status";

/** Suspends, reinstates or revokes one certificate, with reason and decision. */
export const changeCertificateStatusWorkflow = createWorkflow(
  "ocop-change-certificate-status",
  (input: StatusChange) => new WorkflowResponse(affectedProductsStep(changeStatusStep(input))),
);
