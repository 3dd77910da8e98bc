import { WorkflowManager } from "@medusajs/framework/orchestration";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";

/**
 * Medusa keeps every completion of a cart for three days. To that end it turns all that the workflow knows, cart, goods,
 * stock and order, into JSON at each of some thirty steps: a third of the time of a cart of twenty producers, for a second
 * copy of the buyer's name and address that nothing reads. Undoing works on what is in memory, and a completion that a
 * crash cut off is not taken up again either way. Way out: drop this when Medusa keeps less of it.
 */
export function keepNoCompletions(): void {
  const name = completeCartWorkflow.getName();
  const workflow = WorkflowManager.getWorkflow(name);
  if (workflow?.flow_ === undefined) return;
  WorkflowManager.update(name, workflow.flow_, workflow.handlers_, { store: false, retentionTime: undefined });
}
