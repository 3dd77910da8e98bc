import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCT_CHANGED } from "../../shared/events";
import { affectedProductsStep } from "./steps/affected-products";
import { turningTodayStep } from "./steps/turning-today";

/** Tells search about products whose certificates ended or began since the calendar was last looked at. */
export const refreshCertificateCalendarWorkflow = createWorkflow(
  "ocop-refresh-certificate-calendar",
  (_input: object) => {
    const changed = affectedProductsStep(turningTodayStep());
    emitEventStep({ eventName: PRODUCT_CHANGED, data: changed });
    return new WorkflowResponse(changed);
  },
);
