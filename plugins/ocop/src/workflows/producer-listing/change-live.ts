import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  adjustInventoryLevelsStep,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { createRatedProductsWorkflow, updateRatedProductWorkflow } from "../certification";
import { assignProductsWorkflow } from "../producer";
import type { ChangePlan } from "./plan";
import { addTitlesStep } from "./steps/add-titles";
import { type ListingWrite, type ReviewWrite, saveListingStep } from "./steps/save-listing";
import { setShippedStep } from "./steps/set-shipped";
import { stockUpStep } from "./steps/stock-up";

export interface ChangeInput {
  plan: ChangePlan;
  listing: ListingWrite;
  review: ReviewWrite | null;
}

/** Makes a live product what its plan says, and writes down the listing with its proposal: all of it or nothing. */
export const changeLiveListingWorkflow = createWorkflow("ocop-change-live-listing", (input: ChangeInput) => {
  when("product-changes", input, ({ plan }) => plan.product !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform(input, ({ plan }) => ({ products: [{ id: plan.product_id, ...plan.product }] })),
    });
  });
  when("titles-come", input, ({ plan }) => plan.titles !== null).then(() => {
    addTitlesStep(
      transform(input, ({ plan }) => ({
        product_id: plan.product_id,
        product_option_id: plan.titles?.product_option_id ?? "",
        add: plan.titles?.add ?? [],
      })),
    );
  });
  when("sizes-change", input, ({ plan }) => plan.changed.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: transform(input, ({ plan }) => ({ product_variants: plan.changed })),
    });
  });
  when("sizes-go", input, ({ plan }) => plan.removed.length > 0).then(() => {
    deleteProductVariantsWorkflow.runAsStep({ input: transform(input, ({ plan }) => ({ ids: plan.removed })) });
  });
  when("sizes-come", input, ({ plan }) => plan.added.length > 0).then(() => {
    const made = createProductVariantsWorkflow.runAsStep({
      input: transform(input, ({ plan }) => ({
        product_variants: plan.added.map(({ stock: _stock, ...size }) => size),
      })),
    });
    stockUpStep(
      transform({ input, made }, (data) => {
        const pieces = new Map(data.input.plan.added.map(({ title, stock }) => [title, stock]));
        return data.made.map(({ id, title }) => ({ variant_id: id, stock: pieces.get(title) ?? 0 }));
      }),
    );
  });
  when("stock-changes", input, ({ plan }) => plan.stock.length > 0).then(() => {
    adjustInventoryLevelsStep(transform(input, ({ plan }) => plan.stock));
  });
  when("shipping-changes", input, ({ plan }) => plan.shipped !== null).then(() => {
    setShippedStep(transform(input, ({ plan }) => ({ product_id: plan.product_id, shipped: plan.shipped === true })));
    assignProductsWorkflow.runAsStep({
      input: transform(input, ({ plan }) => ({
        products: [{ product_id: plan.product_id, producer_id: plan.producer_id }],
      })),
    });
  });
  when("register-changes", input, ({ plan }) => plan.register !== null).then(() => {
    updateRatedProductWorkflow.runAsStep({ input: transform(input, ({ plan }) => ({ id: "", ...plan.register })) });
  });
  when("register-enters", input, ({ plan }) => plan.enter !== null).then(() => {
    createRatedProductsWorkflow.runAsStep({
      input: transform(input, ({ plan }) => ({ rated_products: plan.enter === null ? [] : [plan.enter] })),
    });
  });
  const saved = saveListingStep(transform(input, ({ listing, review }) => ({ listing, review })));
  return new WorkflowResponse(saved);
});

/** Writes down a listing and its proposal where no product is touched. */
export const saveListingWorkflow = createWorkflow(
  "ocop-save-listing",
  (input: { listing: ListingWrite; review: ReviewWrite | null }) => new WorkflowResponse(saveListingStep(input)),
);
