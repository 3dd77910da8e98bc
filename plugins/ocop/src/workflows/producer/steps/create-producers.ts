import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import { randomShortId } from "../../../shared/short-id";
import { type NewProducer, producerRow } from "../write-input";

/** Stores new producers with their standards; undone by deleting them. */
export const createProducersStep = createStep(
  "create-producers",
  async (input: { producers: NewProducer[] }, { container }) => {
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const rows = input.producers.map((producer) => producerRow(producer, producer.short_id ?? randomShortId()));
    const created = await service.createProducers(rows);
    const standards = created.flatMap(({ id }, index) =>
      (input.producers[index]?.standards ?? []).map((standard) => ({ ...standard, producer_id: id })),
    );
    if (standards.length > 0) await service.createProducerStandards(standards);
    const ids = created.map(({ id }) => id);
    return new StepResponse(
      created.map(({ id, slug, short_id }) => ({ id, slug, short_id })),
      ids,
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await service.deleteProducers(ids);
  },
);
