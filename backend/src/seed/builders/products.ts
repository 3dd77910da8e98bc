import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { shortIdFrom, slugWith } from "ocop/shared/short-id";
import { asciiSlug } from "ocop/shared/text";
import { assignProductsWorkflow } from "ocop/workflows/producer/index";
import type { CatalogueProduct } from "../catalogue";
import { producerName } from "../rules/producer-of";
import type { SeededStore } from "./store";

const OPTION = "Quy cách";

/** The short id of a demo product, the same on every run. */
export const productShortId = (key: string): string => shortIdFrom(`product:${key}`);
const externalId = (key: string): string => `demo:${key}`;

function newProduct(product: CatalogueProduct, store: SeededStore): CreateProductWorkflowInputDTO {
  const image = `/media/${product.key}-640.webp`;
  return {
    title: product.name,
    handle: slugWith(asciiSlug(product.name), productShortId(product.key)),
    external_id: externalId(product.key),
    description: product.text.vi,
    // Alcohol waits for its age screen and its cashless checkout (Law 44/2019/QH14), so nobody may see it yet.
    status: product.alcohol ? ProductStatus.DRAFT : ProductStatus.PUBLISHED,
    thumbnail: product.alcohol ? undefined : image,
    images: product.alcohol ? [] : [{ url: image }, { url: `/media/${product.scene}-640.webp` }],
    shipping_profile_id: store.shippingProfileId,
    sales_channels: [{ id: store.salesChannelId }],
    options: [{ title: OPTION, values: product.offer.variants.map(({ title }) => title) }],
    variants: product.offer.variants.map(({ title, price }, index) => ({
      title,
      sku: `DEMO-${productShortId(product.key).toUpperCase()}-${index + 1}`,
      manage_inventory: true,
      options: { [OPTION]: title },
      prices: [{ amount: price, currency_code: "vnd" }],
    })),
  };
}

/** Puts the offered stock into the shop's store room. */
async function stockUp(container: MedusaContainer, products: readonly CatalogueProduct[], store: SeededStore): Promise<void> {
  const stocks = new Map(products.flatMap((product) => product.offer.variants.map((_, index) => [`DEMO-${productShortId(product.key).toUpperCase()}-${index + 1}`, product.offer.stock] as const)));
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: [...stocks.keys()] }, { select: ["id", "sku"], take: stocks.size });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: store.stockLocationId,
        stocked_quantity: stocks.get(sku ?? "") ?? 0,
      })),
    },
  });
}

/**
 * The shop's products with sizes, prices in đồng, stock, pictures and maker; products that are there are left alone.
 * @returns product ids by key, and the keys that this run created
 */
export async function seedProducts(container: MedusaContainer, products: readonly CatalogueProduct[], producers: Map<string, string>, store: SeededStore): Promise<{ ids: Map<string, string>; created: Set<string> }> {
  const present = await container.resolve(Modules.PRODUCT).listProducts({ external_id: products.map(({ key }) => externalId(key)) }, { select: ["id", "external_id"], take: products.length });
  const ids = new Map(present.map(({ id, external_id }) => [(external_id ?? "").slice("demo:".length), id]));
  const missing = products.filter(({ key }) => !ids.has(key));
  if (missing.length > 0) {
    const { result } = await createProductsWorkflow(container).run({ input: { products: missing.map((product) => newProduct(product, store)) } });
    for (const { id, external_id } of result) ids.set((external_id ?? "").slice("demo:".length), id);
    await stockUp(container, missing, store);
    await assignProductsWorkflow(container).run({
      input: { products: missing.map((product) => ({ product_id: ids.get(product.key) ?? "", producer_id: producers.get(producerName(product)) ?? null })) },
    });
  }
  return { ids, created: new Set(missing.map(({ key }) => key)) };
}
