import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Gives a product's option the values that new names of sizes need. Values that no size has harm nobody: there is nothing to undo. */
export const addTitlesStep = createStep(
  "ocop-add-size-titles",
  async (input: { product_id: string; product_option_id: string; add: { value: string }[] }, { container }) => {
    await container.resolve(Modules.PRODUCT).updateProductOptionValuesOnProduct(input);
    return new StepResponse(input.add.length);
  },
);
