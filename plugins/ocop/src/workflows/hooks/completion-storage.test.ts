import { TransactionOrchestrator, WorkflowManager } from "@medusajs/framework/orchestration";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { expect, it } from "vitest";
import { keepNoCompletions } from "./completion-storage";

it("a completion is kept by Medusa until it is told not to, and then not, with its steps as before", () => {
  const name = completeCartWorkflow.getName();
  const steps = JSON.stringify(WorkflowManager.getWorkflow(name)?.flow_);
  expect(TransactionOrchestrator.getWorkflowOptions(name)).toMatchObject({ store: true });
  keepNoCompletions();
  expect(TransactionOrchestrator.getWorkflowOptions(name)).toMatchObject({ store: false });
  expect(JSON.stringify(WorkflowManager.getWorkflow(name)?.flow_)).toBe(steps);
});
