import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** The shop products behind rated products: their search documents show the stars. */
export const affectedProductsStep = createStep(
  "ocop-affected-products",
  async (ratedProductIds: string[], { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    if (ratedProductIds.length === 0) return new StepResponse([] as { product_id: string }[]);
    const { data } = await query.graph({
      entity: "product_rated_product",
      fields: ["product_id"],
      filters: { rated_product_id: [...new Set(ratedProductIds)] },
    });
    return new StepResponse(data.map((row) => ({ product_id: String(row.product_id) })));
  },
);
