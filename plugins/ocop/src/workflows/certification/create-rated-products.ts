import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewRatedProduct } from "./rated-product-input";
import { affectedProductsStep } from "./steps/affected-products";
import { barDiscountsStep } from "./steps/bar-discounts";
import { followTitlesStep } from "./steps/follow-titles";
import { createRatedProductsStep } from "./steps/create-rated-products";

/** Enters products into the register and gives each its lasting address; answers them in the order given. */
export const createRatedProductsWorkflow = createWorkflow(
  "ocop-create-rated-products",
  (input: { rated_products: NewRatedProduct[] }) => {
    const created = createRatedProductsStep(transform(input, ({ rated_products }) => rated_products));
    const changed = affectedProductsStep(transform(created, (rows) => rows.map(({ id }) => id)));
    const products = transform(changed, (rows) => rows.map(({ product_id }) => product_id));
    followTitlesStep(products);
    barDiscountsStep(products);
    return new WorkflowResponse(created);
  },
);
