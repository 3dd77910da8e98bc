import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";

/** Takes a producer out of sight (soft delete), so that orders and certificates can still name it. */
export const deleteProducerStep = createStep(
  "delete-producer",
  async (id: string, { container }) => {
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await service.retrieveProducer(id);
    await service.softDeleteProducers([id]);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await service.restoreProducers([id]);
  },
);
