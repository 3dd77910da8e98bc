import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { ProductStatus } from "@medusajs/framework/utils";
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { ListingContent } from "../../contract/producer-listing";
import { richTextOfPlain } from "../../shared/sanitize";
import { slugWith } from "../../shared/short-id";
import { asciiSlug } from "../../shared/text";
import { createRatedProductsWorkflow } from "../certification";
import { assignProductsWorkflow } from "../producer";
import { shopSku } from "./content";
import { pricesOf, registerFields } from "./plan";
import { type ListingWrite, type ReviewWrite, saveListingStep } from "./steps/save-listing";
import { setShippedStep } from "./steps/set-shipped";
import { stockUpStep } from "./steps/stock-up";

const OPTION = "Quy cách";

export interface PublishInput {
  content: ListingContent;
  /** Addresses of its pictures, in order. */
  images: string[];
  /** What the product's address and its entry in the register end with. */
  short_id: string;
  producer: { id: string; short_id: string };
  channel_id: string;
  listing: ListingWrite;
  review: ReviewWrite;
}

/** The product as Medusa takes it; not to be seen before it is whole. */
function newProduct({ content, images, short_id, producer, channel_id }: PublishInput): CreateProductWorkflowInputDTO {
  const title = content.name ?? "";
  return {
    title,
    handle: slugWith(asciiSlug(title), short_id),
    description: richTextOfPlain(content.story_vi) ?? undefined,
    status: ProductStatus.DRAFT,
    // Alcohol is in no promotion.
    discountable: (content.alcohol_strength ?? 0) === 0,
    thumbnail: images[0],
    images: images.map((url) => ({ url })),
    sales_channels: [{ id: channel_id }],
    options: [{ title: OPTION, values: content.variants.map((size) => size.title) }],
    variants: content.variants.map((size, variant_rank) => ({
      title: size.title,
      variant_rank,
      sku: shopSku(size.sku, producer.short_id) ?? undefined,
      weight: size.weight_grams ?? undefined,
      manage_inventory: true,
      options: { [OPTION]: size.title },
      prices: pricesOf(size.price),
    })),
  };
}

type Made = { id: string; variants?: { id: string; title: string }[] };

const stockOf = ({ input, product }: { input: PublishInput; product: Made | undefined }) => {
  const pieces = new Map(input.content.variants.map(({ title, stock }) => [title, stock]));
  return (product?.variants ?? []).map(({ id, title }) => ({ variant_id: id, stock: pieces.get(title) ?? 0 }));
};

/** Makes a product of a listing that was approved: with prices, stock, maker, delivery and register, or nothing of it. */
export const publishListingWorkflow = createWorkflow("ocop-publish-listing", (input: PublishInput) => {
  const products = createProductsWorkflow.runAsStep({
    input: transform(input, (data) => ({ products: [newProduct(data)] })),
  });
  const product = transform(products, (made): Made | undefined => made[0]);
  const product_id = transform(product, (made) => made?.id ?? "");
  stockUpStep(transform({ input, product }, stockOf));
  when("not-shipped", input, ({ content }) => content.delivery === "on_site").then(() => {
    setShippedStep(transform(product_id, (id) => ({ product_id: id, shipped: false })));
  });
  assignProductsWorkflow.runAsStep({
    input: transform({ input, product_id }, (data) => ({
      products: [{ product_id: data.product_id, producer_id: data.input.producer.id }],
    })),
  });
  when("enters-register", input, ({ content }) => content.group !== null).then(() => {
    createRatedProductsWorkflow.runAsStep({
      input: transform({ input, product_id }, (data) => {
        const fields = registerFields(data.input.content);
        const { short_id } = data.input;
        return { rated_products: fields === null ? [] : [{ ...fields, short_id, product_id: data.product_id }] };
      }),
    });
  });
  updateProductsWorkflow.runAsStep({
    input: transform({ input, product_id }, (data) => ({
      products: [
        { id: data.product_id, status: data.input.content.paused ? ProductStatus.DRAFT : ProductStatus.PUBLISHED },
      ],
    })),
  });
  saveListingStep(
    transform({ input, product }, (data) => {
      const prices = new Map(data.input.content.variants.map(({ title, price }) => [title, price ?? 0]));
      const reviewed = (data.product?.variants ?? []).map(({ id, title }) => [id, prices.get(title) ?? 0] as const);
      return {
        listing: {
          ...data.input.listing,
          product_id: data.product?.id ?? "",
          reviewed_prices: Object.fromEntries(reviewed),
        },
        review: data.input.review as ReviewWrite | null,
      };
    }),
  );
  return new WorkflowResponse(product_id);
});
