import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows";

const setName = "Giao hàng toàn quốc";
const zoneName = "Việt Nam";
const manualProvider = "manual_manual";

interface DeliveryOption {
  name: string;
  code: string;
  /** What the buyer is promised; shown under the name. */
  description: string;
  /** Whole đồng per order. */
  amount: number;
}

const options: readonly DeliveryOption[] = [
  { name: "Giao tiêu chuẩn", code: "standard", description: "Nhận hàng sau 3–5 ngày", amount: 30_000 },
  { name: "Giao nhanh", code: "express", description: "Nhận hàng sau 1–2 ngày", amount: 55_000 },
];

/** The profile of goods that are shipped; the default one of Medusa when it is there. */
async function seedProfile(container: MedusaContainer): Promise<string> {
  const [found] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 });
  if (found !== undefined) return found.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng giao tận nơi", type: "default" }] },
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

/**
 * Fulfilment set, zone Việt Nam, the default profile and the two delivery options.
 * Options are recognised by their name within the zone, so a second run adds none.
 */
export async function seedDelivery(
  container: MedusaContainer,
  ids: { stockLocationId: string },
): Promise<{ shippingProfileId: string }> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: ids.stockLocationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: manualProvider },
  });
  const shippingProfileId = await seedProfile(container);
  const zoneId = await seedZone(container, ids.stockLocationId);
  const present = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ service_zone: { id: zoneId } }, { take: 100 });
  const missing = options.filter((option) => !present.some((row) => row.name === option.name));
  if (missing.length > 0) {
    await createShippingOptionsWorkflow(container).run({
      input: missing.map((option) => ({
        name: option.name,
        price_type: "flat" as const,
        provider_id: manualProvider,
        service_zone_id: zoneId,
        shipping_profile_id: shippingProfileId,
        type: { label: option.name, description: option.description, code: option.code },
        prices: [{ currency_code: "vnd", amount: option.amount }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      })),
    });
  }
  return { shippingProfileId };
}
