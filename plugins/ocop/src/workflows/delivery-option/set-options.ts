import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createShippingOptionsWorkflow, deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { select } from "../../shared/database";
import type { DeliveryData } from "../../shared/delivery-fee";
import { ensureProfiles } from "./profiles";

export const FULFILMENT_PROVIDER = "producer_producer";

/** A way of delivery as it is set; `id` names one that is there already. */
export type DeliveryOption = Omit<DeliveryData, "producer_id"> & { id?: string | undefined; name: string };

export interface StoredOption extends DeliveryOption {
  id: string;
  producer_id: string;
}

/** What Medusa stores: the provider's id, and the place in the list, because rows written at once have no order. */
type StoredData = DeliveryData & { id: string; position?: number };

/** The ways of delivery of producers, in the order of the list they were set with. */
export async function readDeliveryOptions(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<StoredOption[]> {
  const rows = await select<{ id: string; name: string; data: StoredData }>(
    container,
    `select id, name, data from shipping_option
     where data->>'producer_id' = any(:ids) and deleted_at is null
     order by (data->>'position')::int nulls last, created_at, id`,
    { ids: [...producerIds] },
  );
  // `data` has an id of its own, the provider's: it must not take the place of the option's.
  return rows.map(({ id, name, data: { id: _provider, position: _position, ...data } }) => ({ ...data, id, name }));
}

/** The zone in which the market delivers: the first of the shop's fulfilment sets. */
async function readZone(container: MedusaContainer): Promise<string> {
  const [zone] = await container
    .resolve(Modules.FULFILLMENT)
    .listServiceZones({}, { take: 1, order: { created_at: "ASC" } });
  if (!zone) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The shop has no zone to deliver to", "not_allowed");
  return zone.id;
}

type Placed = DeliveryOption & { position: number };
type Made = { producer_id: string; options: readonly Placed[] };

async function create(container: MedusaContainer, made: readonly Made[], profiles: Map<string, string>): Promise<void> {
  const zone = await readZone(container);
  const input = made.flatMap(({ producer_id, options }) =>
    options.map(({ id: _id, name, ...data }) => ({
      name,
      price_type: "calculated" as const,
      provider_id: FULFILMENT_PROVIDER,
      service_zone_id: zone,
      shipping_profile_id: profiles.get(producer_id) ?? "",
      type: { label: name, description: name, code: data.kind },
      data: { id: "producer", ...data, producer_id },
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  );
  if (input.length > 0) await createShippingOptionsWorkflow(container).run({ input });
}

/**
 * Sets the ways of delivery of producers: those without an id are made, those with an id are changed, and those that are
 * not named any more end. Orders keep what they were placed with.
 * @throws MedusaError not_found for an id that is no option of that producer
 */
export async function setDeliveryOptions(
  container: MedusaContainer,
  producers: readonly { id: string; name: string; options: readonly DeliveryOption[] }[],
): Promise<void> {
  const profiles = await ensureProfiles(container, producers);
  const stored = await readDeliveryOptions(
    container,
    producers.map(({ id }) => id),
  );
  const owner = new Map(stored.map(({ id, producer_id }) => [id, producer_id]));
  for (const { id, options } of producers) {
    const foreign = options.find((option) => option.id !== undefined && owner.get(option.id) !== id);
    if (foreign) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such delivery option", "not_found");
  }
  const placed = producers.map(({ id, options }) => ({
    producer_id: id,
    options: options.map((option, position) => ({ ...option, position })),
  }));
  const kept = new Set(producers.flatMap(({ options }) => options.flatMap(({ id }) => id ?? [])));
  const gone = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  if (gone.length > 0) await deleteShippingOptionsWorkflow(container).run({ input: { ids: gone } });
  const changed = placed.flatMap(({ producer_id, options }) =>
    options.flatMap(({ id, name, ...data }) =>
      id === undefined ? [] : [{ id, name, data: { id: "producer", ...data, producer_id } }],
    ),
  );
  if (changed.length > 0) {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    for (const { id, ...facts } of changed) await fulfillment.updateShippingOptions(id, facts);
  }
  await create(
    container,
    placed.map(({ producer_id, options }) => ({
      producer_id,
      options: options.filter((option) => option.id === undefined),
    })),
    profiles,
  );
}

const setStep = createStep(
  "ocop-set-delivery-options",
  async (input: { id: string; name: string; options: DeliveryOption[] }, { container }) => {
    await setDeliveryOptions(container, [input]);
    return new StepResponse(await readDeliveryOptions(container, [input.id]));
  },
);

/** Sets one producer's ways of delivery; where its products can be sent to is a facet of search. */
export const setDeliveryOptionsWorkflow = createWorkflow(
  "ocop-set-delivery-options",
  (input: { id: string; name: string; options: DeliveryOption[] }) => new WorkflowResponse(setStep(input)),
);
