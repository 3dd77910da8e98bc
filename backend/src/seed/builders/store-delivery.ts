import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingProfilesWorkflow,
  deleteShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { FULFILMENT_PROVIDER } from "ocop/workflows/delivery-option/index";

const setName = "Giao hàng toàn quốc";
const zoneName = "Việt Nam";
const manualProvider = "manual_manual";

/** The profile of goods that have no maker yet; the default one of Medusa when it is there. */
async function seedProfile(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 });
  if (found !== undefined) return found.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng chưa có chủ thể", type: "default" }] },
  });
  const profile = result[0];
  if (profile === undefined) throw new Error("Medusa created no shipping profile");
  return profile.id;
}

/** The zone Việt Nam in the fulfilment set of the stock location. */
async function seedZone(container: MedusaContainer, stockLocationId: string): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  let [set] = await fulfillment.listFulfillmentSets({ name: setName }, { relations: ["service_zones"], take: 1 });
  if (set === undefined) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: stockLocationId, fulfillment_set_data: { name: setName, type: "shipping" } },
    });
    [set] = await fulfillment.listFulfillmentSets({ name: setName }, { relations: ["service_zones"], take: 1 });
  }
  if (set === undefined) throw new Error("Medusa created no fulfilment set");
  const zone = set.service_zones.find((candidate) => candidate.name === zoneName);
  if (zone !== undefined) return zone.id;
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [{ name: zoneName, fulfillment_set_id: set.id, geo_zones: [{ type: "country", country_code: "vn" }] }],
    },
  });
  const made = result[0];
  if (made === undefined) throw new Error("Medusa created no service zone");
  return made.id;
}

/** The first shop had two ways of delivery for the whole market; now every producer has its own. */
async function endMarketOptions(container: MedusaContainer, zoneId: string): Promise<void> {
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ service_zone: { id: zoneId } }, { take: null });
  const old = options.filter(({ provider_id }) => provider_id === manualProvider);
  if (old.length > 0) await deleteShippingOptionsWorkflow(container).run({ input: { ids: old.map(({ id }) => id) } });
}

/** Fulfilment set, zone Việt Nam and the default profile; the ways of delivery belong to the producers. */
export async function seedDelivery(
  container: MedusaContainer,
  ids: { stockLocationId: string },
): Promise<{ shippingProfileId: string }> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  for (const provider of [manualProvider, FULFILMENT_PROVIDER]) {
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: ids.stockLocationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: provider },
    });
  }
  const shippingProfileId = await seedProfile(container);
  await endMarketOptions(container, await seedZone(container, ids.stockLocationId));
  return { shippingProfileId };
}
