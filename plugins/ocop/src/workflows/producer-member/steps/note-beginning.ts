import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";

/** Writes down who began an application; undone by deleting the line. */
export const noteBeginningStep = createStep(
  "ocop-note-beginning-of-application",
  async ({ producer_id, actor }: { producer_id: string; actor: string }, { container }) => {
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const { id } = await service.createProducerEvents({ producer_id, from_status: null, to_status: "pending", actor });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await service.deleteProducerEvents([id]);
  },
);
