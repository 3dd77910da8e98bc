import { generateEntityId } from "@medusajs/framework/utils";
import type { SeededStore } from "../builders/store";
import type { SyntheticProducer, SyntheticProduct } from "./generate";
import { placeRow, ratedRows, type Row } from "./rated-rows";

/** Rows to insert by table, in the order in which the tables need one another. */
export type TableRows = Map<string, Row[]>;

const TABLES = [
  "product",
  "image",
  "product_option",
  "product_option_value",
  "product_product_option",
  "product_product_option_value",
  "product_variant",
  "product_variant_option",
  "price_set",
  "price",
  "product_variant_price_set",
  "inventory_item",
  "inventory_level",
  "product_variant_inventory_item",
  "product_sales_channel",
  "product_shipping_profile",
  "rated_product",
  "certificate",
  "certificate_event",
  "product_rated_product",
  "product_producer",
] as const;
type Table = (typeof TABLES)[number];

const id = (prefix: string): string => generateEntityId(undefined, prefix);
/** How Medusa keeps an exact number beside the plain one. */
const exact = (value: number): string => JSON.stringify({ value: String(value), precision: 20 });

/** Row of a maker. */
export function producerRow(producer: SyntheticProducer): Row {
  return {
    id: id("pdr"),
    short_id: producer.shortId,
    slug: producer.slug,
    name: producer.name,
    kind: producer.kind,
    ...placeRow(producer.place),
    story_vi: `<p>${producer.name} là chủ thể minh họa, dùng để đo tốc độ của chợ.</p>`,
    story_en: "<p>A synthetic producer, made for measuring.</p>",
    photos: JSON.stringify([`/media/${producer.scene}-640.webp`]),
    status: "active",
    is_demo: true,
  };
}

/** All rows of one batch of products, the same that Medusa's own workflow and the register's builder write. */
export class BatchRows {
  readonly rows: TableRows = new Map(TABLES.map((table) => [table, []]));

  constructor(
    private readonly store: SeededStore,
    private readonly today: string,
  ) {}

  /** Adds the rows of one product; `producerId` is its maker. */
  add(product: SyntheticProduct, producerId: string): void {
    const productId = id("prod");
    const image = `/media/${product.good.picture}-640.webp`;
    this.put("product", {
      id: productId,
      title: product.name,
      handle: product.slug,
      description: product.description,
      status: "published",
      thumbnail: image,
      external_id: `synthetic:${product.number}`,
    });
    this.put("image", { id: id("img"), url: image, rank: 0, product_id: productId });
    this.put("product_sales_channel", {
      id: id("prodsc"),
      product_id: productId,
      sales_channel_id: this.store.salesChannelId,
    });
    this.put("product_shipping_profile", {
      id: id("prodsp"),
      product_id: productId,
      shipping_profile_id: this.store.shippingProfileId,
    });
    this.put("product_producer", { id: id("prodpdr"), product_id: productId, producer_id: producerId });
    this.addVariants(product, productId);
    for (const [table, row] of ratedRows(product, productId, this.today)) this.put(table, row);
  }

  private put(table: Table, row: Row): void {
    this.rows.get(table)?.push(row);
  }

  private addVariants(product: SyntheticProduct, productId: string): void {
    const [optionId, linkId] = [id("opt"), id("prodopt")];
    this.put("product_option", { id: optionId, title: "Quy cách", is_exclusive: true });
    this.put("product_product_option", { id: linkId, product_id: productId, product_option_id: optionId });
    product.variants.forEach(({ title, price, stock }, index) => {
      const [variantId, valueId, priceSetId, itemId] = [id("variant"), id("optval"), id("pset"), id("iitem")];
      const sku = `SYN-${product.number}-${index + 1}`;
      this.put("product_option_value", { id: valueId, value: title, option_id: optionId });
      this.put("product_product_option_value", {
        id: id("prodoptval"),
        product_product_option_id: linkId,
        product_option_value_id: valueId,
      });
      this.put("product_variant", { id: variantId, title, sku, product_id: productId, variant_rank: index });
      this.put("product_variant_option", { variant_id: variantId, option_value_id: valueId });
      this.put("price_set", { id: priceSetId });
      this.put("price", {
        id: id("price"),
        price_set_id: priceSetId,
        currency_code: "vnd",
        amount: price,
        raw_amount: exact(price),
        rules_count: 0,
      });
      this.put("product_variant_price_set", { id: id("pvps"), variant_id: variantId, price_set_id: priceSetId });
      this.put("inventory_item", { id: itemId, sku, title, description: title });
      this.put("inventory_level", {
        id: id("ilev"),
        inventory_item_id: itemId,
        location_id: this.store.stockLocationId,
        stocked_quantity: stock,
        raw_stocked_quantity: exact(stock),
        raw_reserved_quantity: exact(0),
        raw_incoming_quantity: exact(0),
      });
      this.put("product_variant_inventory_item", {
        id: id("pvitem"),
        variant_id: variantId,
        inventory_item_id: itemId,
        required_quantity: 1,
      });
    });
  }
}
