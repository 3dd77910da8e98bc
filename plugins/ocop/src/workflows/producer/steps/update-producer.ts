import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProducerUpdate } from "../../../contract/producer";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import { producerChanges } from "../write-input";

type Standard = NonNullable<ProducerUpdate["standards"]>[number];

async function replaceStandards(service: ProducerModuleService, id: string, standards: readonly Standard[]) {
  const former = await service.listProducerStandards({ producer_id: id }, { take: null });
  await service.deleteProducerStandards(former.map((standard) => standard.id));
  if (standards.length > 0) {
    await service.createProducerStandards(
      standards.map(({ standard, number, issuer, valid_from, valid_to }) => ({
        standard,
        number,
        issuer,
        valid_from,
        valid_to,
        producer_id: id,
      })),
    );
  }
}

/** Changes one producer; `standards`, when given, replaces the whole list. Throws not_found for an unknown id. */
export const updateProducerStep = createStep(
  "update-producer",
  async (input: { id: string; changes: ProducerUpdate; actor: string }, { container }) => {
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const former = await service.retrieveProducer(input.id, { relations: ["standards"] });
    const { status: to = former.status, ...changes } = producerChanges(former, input.changes);
    if (to !== former.status) {
      const { id, status: from } = former;
      await service.moveProducer({ id, from, to, reason: null, actor: input.actor });
    }
    const updated = await service.updateProducers(changes);
    if (input.changes.standards) await replaceStandards(service, input.id, input.changes.standards);
    return new StepResponse({ id: updated.id, slug: updated.slug }, former);
  },
  async (former, { container }) => {
    if (!former) return;
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const { standards, created_at: _created, updated_at: _updated, deleted_at: _deleted, ...row } = former;
    await service.updateProducers(row);
    await replaceStandards(service, former.id, standards);
  },
);
