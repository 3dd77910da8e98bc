import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createLocationFulfillmentSetWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

const PRODUCTS = 24;
const PIECES = 1_000_000;

function first<T>(made: readonly T[], what: string): T {
  const [one] = made;
  if (one === undefined) throw new Error(`Medusa created no ${what}`);
  return one;
}

/** Sends by hand from one place to one country at one price. */
async function delivery(container: MedusaContainer, location_id: string): Promise<string> {
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  });
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  });
  const profile = first(profiles.result, "shipping profile");
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id, fulfillment_set_data: { name: "Delivery", type: "shipping" } },
  });
  const sets = await container.resolve(Modules.FULFILLMENT).listFulfillmentSets({ name: "Delivery" }, { take: 1 });
  const zones = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "Việt Nam",
          fulfillment_set_id: first(sets, "fulfilment set").id,
          geo_zones: [{ type: "country", country_code: "vn" }],
        },
      ],
    },
  });
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Standard",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: first(zones.result, "service zone").id,
        shipping_profile_id: profile.id,
        type: { label: "Standard", description: "", code: "standard" },
        prices: [{ currency_code: "vnd", amount: 25_000 }],
      },
    ],
  });
  return profile.id;
}

/** A stock Medusa shop that can sell: one region in đồng, one place, manual delivery, a handful of goods. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const channels = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Shop" }] },
  });
  const channel = first(channels.result, "sales channel").id;
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const update = {
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
    default_sales_channel_id: channel,
  };
  await updateStoresWorkflow(container).run({ input: { selector: { id: store?.id ?? "" }, update } });
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_system_default"],
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  });
  const places = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Store room", address: { address_1: "1", country_code: "vn" } }] },
  });
  const location_id = first(places.result, "stock location").id;
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location_id, add: [channel] } });
  const shipping_profile_id = await delivery(container, location_id);
  await createProductsWorkflow(container).run({
    input: {
      products: Array.from({ length: PRODUCTS }, (_, index) => ({
        title: `Good ${index + 1}`,
        status: ProductStatus.PUBLISHED,
        shipping_profile_id,
        sales_channels: [{ id: channel }],
        options: [{ title: "Size", values: ["One"] }],
        variants: [
          {
            title: "One",
            sku: `GOOD-${index + 1}`,
            manage_inventory: true,
            options: { Size: "One" },
            prices: [{ amount: 50_000 + 1_000 * index, currency_code: "vnd" }],
          },
        ],
      })),
    },
  });
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { take: PRODUCTS });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({ inventory_item_id: id, location_id, stocked_quantity: PIECES })),
    },
  });
  const keys = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Stock shop", type: "publishable", created_by: "" }] },
  });
  const key = first(keys.result, "publishable key").id;
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key, add: [channel] } });
}
