import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { affectedProductsStep } from "./steps/affected-products";
import { barDiscountsStep } from "./steps/bar-discounts";
import { updateRatedProductStep, type RatedProductChange } from "./steps/update-rated-product";

/** Changes what the register says of a product; stars are not among it. */
export const updateRatedProductWorkflow = createWorkflow("ocop-update-rated-product", (input: RatedProductChange) => {
  const updated = updateRatedProductStep(input);
  const changed = affectedProductsStep(transform(input, ({ id }) => [id]));
  barDiscountsStep(transform(changed, (products) => products.map(({ product_id }) => product_id)));
  return new WorkflowResponse(updated);
});
