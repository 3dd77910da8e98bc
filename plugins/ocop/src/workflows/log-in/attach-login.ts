import type { MedusaContainer } from "@medusajs/framework/types";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type Attachment, attachLoginStep } from "./steps/attach-login";

const attachWorkflow = createWorkflow(
  "ocop-attach-login",
  (input: Attachment) => new WorkflowResponse(attachLoginStep(input)),
);

/** Makes a log-in that of an actor; the token has to be refreshed afterwards. */
export async function attachLogin(container: MedusaContainer, input: Attachment): Promise<void> {
  await attachWorkflow(container).run({ input });
}
