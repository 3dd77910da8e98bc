import type { MiddlewareRoute } from "@medusajs/framework/http";
import { ApiError } from "../../errors";

/**
 * Medusa lets every operator run any workflow by its name, with any input, and settle its steps. Who acts is part of
 * that input: one person could be both persons of a payout, and write anybody's name into the audit trail. Medusa Admin
 * only reads executions, so the rest of this door looks like one that is not there.
 */
function closed(): void {
  throw new ApiError("not_found");
}

export const adminWorkflowExecutionMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: /^\/admin\/workflows-executions\/.+/i, middlewares: [closed] },
];
