import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCT_CHANGED } from "../../shared/events";
import { affectedProductsStep } from "./steps/affected-products";
import { correctCertificateStep, type Correction } from "./steps/correct-certificate";

/** Corrects the decision or the issuer of one certificate. Other stars or days are another certificate. */
export const correctCertificateWorkflow = createWorkflow("ocop-correct-certificate", (input: Correction) => {
  const changed = affectedProductsStep(correctCertificateStep(input));
  emitEventStep({ eventName: PRODUCT_CHANGED, data: changed });
  return new WorkflowResponse(changed);
});
