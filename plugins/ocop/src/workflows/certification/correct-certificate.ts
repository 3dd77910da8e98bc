import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { affectedProductsStep } from "./steps/affected-products";
import { correctCertificateStep, type Correction } from "./steps/correct-certificate";

/** Corrects the decision or the issuer of one certificate. Other stars or days are another certificate. */
export const correctCertificateWorkflow = createWorkflow(
  "ocop-correct-certificate",
  (input: Correction) => new WorkflowResponse(affectedProductsStep(correctCertificateStep(input))),
);
