import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { decisionsOn, PRODUCER_DECISIONS, type ProducerDecision } from "../../shared/producer-decisions";
import { audited } from "../delivery";
import { noteMailWorkflow } from "../mail";
import { whileAlone } from "../log-in";

interface Decision {
  id: string;
  act: ProducerDecision;
  reason: string | null;
  /** Id of the operator. */
  actor: string;
}

const decideStep = createStep("ocop-decide-producer", async ({ id, act, reason, actor }: Decision, { container }) => {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const event = await whileAlone(container, id, async () => {
    const [producer] = await service.listProducers({ id }, { select: ["id", "status"] });
    if (producer === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
    const { status } = producer;
    if (!decisionsOn(status).includes(act))
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${act} is no answer to ${status}`, "application_state");
    // The status alone: the trail is for ever, and names and numbers of people have no business in it.
    const row = { room: PRODUCER_MODULE, table: "producer", key: id, columns: ["status"] };
    const { to } = PRODUCER_DECISIONS[act];
    return audited(container, { actor, action: `producer.${act}`, ...row, reason }, async (transaction) =>
      service.moveProducer({ id, from: status, to, reason, actor }, transaction),
    );
  });
  return new StepResponse(event);
});

const decideWorkflow = createWorkflow(
  "ocop-decide-producer",
  (input: Decision) => new WorkflowResponse(decideStep(input)),
);

/**
 * What an operator decides about a producer: written into its history and the audit trail, and its owner is told where
 * the decision answers an application.
 * @throws MedusaError `producer_not_found`, `application_state`
 */
export async function decideProducer(container: MedusaContainer, input: Decision): Promise<void> {
  const { result: event } = await decideWorkflow(container).run({ input });
  if (input.act === "approve" || input.act === "send_back")
    await noteMailWorkflow(container).run({ input: { topic: "mail.application", subject_id: event } });
}
