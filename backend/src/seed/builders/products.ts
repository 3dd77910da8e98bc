import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { select } from "ocop/shared/database";
import { shortIdFrom, slugWith } from "ocop/shared/short-id";
import { asciiSlug } from "ocop/shared/text";
import { assignProductsWorkflow } from "ocop/workflows/producer/index";
import type { CatalogueProduct } from "../catalogue";
import { producerName } from "../rules/producer-of";
import { removeHalfMade } from "./half-made";
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
    status: ProductStatus.PUBLISHED,
    // Alcohol is in no promotion.
    discountable: !product.alcohol,
    thumbnail: product.alcohol ? undefined : image,
    images: product.alcohol ? [] : [{ url: image }, { url: `/media/${product.scene}-640.webp` }],
    shipping_profile_id: store.shippingProfileId,
    sales_channels: [{ id: store.salesChannelId }],
    options: [{ title: OPTION, values: product.offer.variants.map(({ title }) => title) }],
    variants: product.offer.variants.map(({ title, price }, index) => ({
      title,
      sku: skuOf(product.key, index),
      manage_inventory: true,
      options: { [OPTION]: title },
      prices: [{ amount: price, currency_code: "vnd" }],
    })),
  };
}

const skuOf = (key: string, index: number): string => `DEMO-${productShortId(key).toUpperCase()}-${index + 1}`;

/** Puts the offered stock of those sizes that have none yet into the shop's store room. */
async function stockUp(
  container: MedusaContainer,
  products: readonly CatalogueProduct[],
  store: SeededStore,
): Promise<void> {
  const stocks = new Map(
    products.flatMap(({ key, offer }) => offer.variants.map((_, index) => [skuOf(key, index), offer.stock] as const)),
  );
  const bare = await select<{ id: string; sku: string }>(
    container,
    `select i.id, i.sku from inventory_item i where i.sku = any(:skus) and i.deleted_at is null
     and not exists (select 1 from inventory_level l where l.inventory_item_id = i.id and l.deleted_at is null)`,
    { skus: [...stocks.keys()] },
  );
  if (bare.length === 0) return;
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: bare.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: store.stockLocationId,
        stocked_quantity: stocks.get(sku) ?? 0,
      })),
    },
  });
}

/** Places of a tour are counted like goods but never shipped: a booking asks for no delivery. */
async function bookServices(container: MedusaContainer, products: readonly CatalogueProduct[]): Promise<void> {
  const skus = products
    .filter(({ group }) => group === "tourism")
    .flatMap(({ key, offer }) => offer.variants.map((_, index) => skuOf(key, index)));
  const inventory = container.resolve(Modules.INVENTORY);
  const items = await inventory.listInventoryItems({ sku: skus, requires_shipping: true }, { take: skus.length + 1 });
  if (items.length > 0) {
    await inventory.updateInventoryItems(items.map(({ id }) => ({ id, requires_shipping: false })));
  }
}

/** Gives each product that has no maker yet the one its source names. */
async function assign(
  container: MedusaContainer,
  products: readonly CatalogueProduct[],
  ids: Map<string, string>,
  producers: Map<string, string>,
): Promise<void> {
  const made = new Set(
    (
      await select<{ id: string }>(container, "select product_id as id from product_producer where deleted_at is null")
    ).map(({ id }) => id),
  );
  const orphans = products.flatMap((product) => {
    const product_id = ids.get(product.key);
    return product_id && !made.has(product_id)
      ? [{ product_id, producer_id: producers.get(producerName(product)) ?? null }]
      : [];
  });
  if (orphans.length > 0) await assignProductsWorkflow(container).run({ input: { products: orphans } });
}

/**
 * The shop's products with sizes, prices in đồng, stock, pictures and maker. Products that are there are left alone,
 * and what a killed run left undone is done. @returns product ids by key, and how many this run created
 */
export async function seedProducts(
  container: MedusaContainer,
  products: readonly CatalogueProduct[],
  producers: Map<string, string>,
  store: SeededStore,
): Promise<{ ids: Map<string, string>; created: number }> {
  await removeHalfMade(container);
  const present = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { external_id: products.map(({ key }) => externalId(key)) },
      { select: ["id", "external_id"], take: products.length },
    );
  const ids = new Map(present.map(({ id, external_id }) => [(external_id ?? "").slice("demo:".length), id]));
  const missing = products.filter(({ key }) => !ids.has(key));
  if (missing.length > 0) {
    const { result } = await createProductsWorkflow(container).run({
      input: { products: missing.map((product) => newProduct(product, store)) },
    });
    for (const { id, external_id } of result) ids.set((external_id ?? "").slice("demo:".length), id);
  }
  await stockUp(container, products, store);
  await bookServices(container, products);
  await assign(container, products, ids, producers);
  return { ids, created: missing.length };
}
