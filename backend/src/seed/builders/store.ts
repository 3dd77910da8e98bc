import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { parseEnvironment } from "../../config/env";
import { offeredProviders } from "../../config/payments";
import { seedDelivery } from "./store-delivery";

/** What the other builders need to know of the shop. */
export interface SeededStore {
  salesChannelId: string;
  stockLocationId: string;
  shippingProfileId: string;
  regionId: string;
  /** The token that storefronts send as `x-publishable-api-key`. */
  publishableKey: string;
}

const channelName = "OCOP";
const regionName = "Việt Nam";
const stockLocationName = "Kho trung chuyển OCOP";

/**
 * The single sales channel of the market: Medusa's own default one, renamed.
 * A second channel would make Medusa load every product id per request.
 */
async function seedSalesChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL);
  const [first] = await channels.listSalesChannels({}, { take: 1, order: { created_at: "ASC" } });
  if (first === undefined) {
    const created = await channels.createSalesChannels({ name: channelName });
    return created.id;
  }
  if (first.name !== channelName) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: first.id }, update: { name: channelName, description: "Chợ OCOP Việt Nam" } },
    });
  }
  return first.id;
}

/** Việt Nam in đồng, prices including tax, the ways to pay that the environment has keys for. */
async function seedRegion(container: MedusaContainer): Promise<string> {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 });
  const settings = {
    name: regionName,
    currency_code: "vnd",
    countries: ["vn"],
    payment_providers: offeredProviders(parseEnvironment(process.env)),
    automatic_taxes: false,
    is_tax_inclusive: true,
  };
  if (region === undefined) {
    const { result } = await createRegionsWorkflow(container).run({ input: { regions: [settings] } });
    return created(result[0], "region").id;
  }
  await updateRegionsWorkflow(container).run({ input: { selector: { id: region.id }, update: settings } });
  return region.id;
}

/** The place that ships; built once and linked to the channel that sells from it. */
async function seedStockLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [found] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: stockLocationName }, { take: 1 });
  const location =
    found ??
    created(
      (
        await createStockLocationsWorkflow(container).run({
          input: {
            locations: [
              {
                name: stockLocationName,
                address: { address_1: "Trung tâm giao nhận", city: "Thanh Hóa", country_code: "vn" },
              },
            ],
          },
        })
      ).result[0],
      "stock location",
    );
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location.id, add: [salesChannelId] } });
  return location.id;
}

/** The publishable key: Medusa's own first one, or a new one. */
async function seedPublishableKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [found] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { take: 1, order: { created_at: "ASC" } });
  const key =
    found ??
    created(
      (
        await createApiKeysWorkflow(container).run({
          input: { api_keys: [{ title: "OCOP", type: "publishable", created_by: "" }] },
        })
      ).result[0],
      "publishable key",
    );
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  return key.token;
}

/** Names the shop and makes đồng its only currency. */
async function seedShop(
  container: MedusaContainer,
  ids: { salesChannelId: string; regionId: string; stockLocationId: string },
) {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  if (store === undefined) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "OCOP Việt Nam",
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: ids.salesChannelId,
        default_region_id: ids.regionId,
        default_location_id: ids.stockLocationId,
      },
    },
  });
}

function created<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Medusa created no ${what}`);
  return value;
}

/**
 * The shop that every order needs: channel, region in đồng with its ways to pay, place of stock, delivery options, publishable key. Running it again
 * changes nothing that is already there.
 */
export async function seedStore(container: MedusaContainer): Promise<SeededStore> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const salesChannelId = await seedSalesChannel(container);
  const regionId = await seedRegion(container);
  const stockLocationId = await seedStockLocation(container, salesChannelId);
  const { shippingProfileId } = await seedDelivery(container, { stockLocationId });
  const publishableKey = await seedPublishableKey(container, salesChannelId);
  await seedShop(container, { salesChannelId, regionId, stockLocationId });
  logger.info("seed: shop, region Việt Nam, delivery options are in place");
  return { salesChannelId, stockLocationId, shippingProfileId, regionId, publishableKey };
}
