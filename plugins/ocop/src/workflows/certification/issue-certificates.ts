import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type IssueCertificates, issueCertificatesStep } from "./steps/issue-certificates";

/**
 * Recognises products: certificates of decisions, with term and history.
 * `actor` says who entered them, for the history.
 */
export const issueCertificatesWorkflow = createWorkflow(
  "ocop-issue-certificates",
  (input: IssueCertificates) => new WorkflowResponse(issueCertificatesStep(input)),
);
