import { generateEntityId } from "@medusajs/framework/utils";
import { expiryOf } from "ocop/modules/certification";
import { demoCertificate } from "../rules/demo-certificate";
import { criteriaOn, issuerOn } from "../rules/issuer";
import type { SeededStore } from "../builders/store";
import type { SyntheticPlace } from "./places";
import type { SyntheticProducer, SyntheticProduct } from "./generate";

type Value = string | number | boolean | null;
/** Rows to insert by table, in the order in which the tables need one another. */
export type TableRows = Map<string, Record<string, Value>[]>;

const TABLES = [
  "product", "image", "product_option", "product_option_value", "product_product_option", "product_product_option_value",
  "product_variant", "product_variant_option", "price_set", "price", "product_variant_price_set",
  "inventory_item", "inventory_level", "product_variant_inventory_item", "product_sales_channel", "product_shipping_profile",
  "rated_product", "certificate", "certificate_event", "product_rated_product", "product_producer",
] as const;
type Table = (typeof TABLES)[number];

const id = (prefix: string): string => generateEntityId(undefined, prefix);
/** How Medusa keeps an exact number beside the plain one. */
const exact = (value: number): string => JSON.stringify({ value: String(value), precision: 20 });

function placeRow({ provinceLabel: _label, ...columns }: SyntheticPlace): Record<string, Value> {
  return { ...columns };
}

/** Row of a maker. */
export function producerRow(producer: SyntheticProducer): Record<string, Value> {
  return {
    id: id("pdr"), short_id: producer.shortId, slug: producer.slug, name: producer.name, kind: producer.kind,
    ...placeRow(producer.place),
    story_vi: `<p>${producer.name} là chủ thể minh hoạ, dùng để đo tốc độ của chợ.</p>`,
    story_en: "<p>A synthetic producer, made for measuring.</p>",
    photos: JSON.stringify([`/media/${producer.scene}-640.webp`]), status: "active", is_demo: true,
  };
}

/** All rows of one batch of products, the same that Medusa's own workflow and the register's builder write. */
export class BatchRows {
  readonly rows: TableRows = new Map(TABLES.map((table) => [table, []]));

  constructor(private readonly store: SeededStore, private readonly today: string) {}

  /** Adds the rows of one product; `producerId` is its maker. */
  add(product: SyntheticProduct, producerId: string): void {
    const productId = id("prod");
    const image = `/media/${product.good.picture}-640.webp`;
    this.put("product", { id: productId, title: product.name, handle: product.slug, description: product.description, status: "published", thumbnail: image, external_id: `synthetic:${product.number}` });
    this.put("image", { id: id("img"), url: image, rank: 0, product_id: productId });
    this.put("product_sales_channel", { id: id("prodsc"), product_id: productId, sales_channel_id: this.store.salesChannelId });
    this.put("product_shipping_profile", { id: id("prodsp"), product_id: productId, shipping_profile_id: this.store.shippingProfileId });
    this.put("product_producer", { id: id("prodpdr"), product_id: productId, producer_id: producerId });
    this.addVariants(product, productId);
    this.addRated(product, productId);
  }

  private put(table: Table, row: Record<string, Value>): void {
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
      this.put("product_product_option_value", { id: id("prodoptval"), product_product_option_id: linkId, product_option_value_id: valueId });
      this.put("product_variant", { id: variantId, title, sku, product_id: productId, variant_rank: index });
      this.put("product_variant_option", { variant_id: variantId, option_value_id: valueId });
      this.put("price_set", { id: priceSetId });
      this.put("price", { id: id("price"), price_set_id: priceSetId, currency_code: "vnd", amount: price, raw_amount: exact(price), rules_count: 0 });
      this.put("product_variant_price_set", { id: id("pvps"), variant_id: variantId, price_set_id: priceSetId });
      this.put("inventory_item", { id: itemId, sku, title, description: title });
      this.put("inventory_level", {
        id: id("ilev"), inventory_item_id: itemId, location_id: this.store.stockLocationId, stocked_quantity: stock,
        raw_stocked_quantity: exact(stock), raw_reserved_quantity: exact(0), raw_incoming_quantity: exact(0),
      });
      this.put("product_variant_inventory_item", { id: id("pvitem"), variant_id: variantId, inventory_item_id: itemId, required_quantity: 1 });
    });
  }

  private addRated(product: SyntheticProduct, productId: string): void {
    const ratedId = id("rp");
    this.put("rated_product", {
      id: ratedId, short_id: product.shortId, group: product.good.group, sub_group: product.good.subGroup, ...placeRow(product.place),
      intro_vi: product.description, intro_en: product.intro, net_content: product.variants[0]?.title ?? null,
    });
    this.put("product_rated_product", { id: id("prodrp"), product_id: productId, rated_product_id: ratedId });
    if (product.stars === null) return;
    const made = demoCertificate(`synthetic:${product.number}`, { number: "demo", decision: "demo", issued: "demo" }, this.today);
    const issuer = issuerOn(product.stars, made.issuedOn, { district: product.place.district_as_printed, province: product.place.province_as_printed ?? "", provinceToday: product.place.provinceLabel });
    const certificateId = id("cert");
    const ended = product.status !== "active";
    this.put("certificate", {
      id: certificateId, rated_product_id: ratedId, number: `SYN-${product.number}`, stars: product.stars, potential_five: product.potentialFive,
      decision_number: made.decision, decision_date: made.issuedOn, issuer_level: issuer.level, issuer_name: issuer.name, criteria_version: criteriaOn(made.issuedOn),
      issued_on: made.issuedOn, expires_on: expiryOf(made.issuedOn), status: product.status, reason: ended ? "Minh hoạ" : null, is_demo: true,
    });
    const event = { certificate_id: certificateId, actor: "seed", decision_number: made.decision };
    this.put("certificate_event", { id: id("cev"), ...event, at: `${made.issuedOn}T08:00:00+07:00`, from_status: null, to_status: "active", reason: null });
    if (ended) this.put("certificate_event", { id: id("cev"), ...event, at: `${this.today}T08:00:00+07:00`, from_status: "active", to_status: product.status, reason: "Minh hoạ" });
  }
}
