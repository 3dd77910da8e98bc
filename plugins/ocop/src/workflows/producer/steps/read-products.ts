import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { select } from "../../../shared/database";

/** Ids of the products that a producer makes, as `ocop.product.changed` wants them. */
export const readProducerProductsStep = createStep(
  "read-producer-products",
  async (producerIds: string[], { container }) => {
    const rows = await select<{ product_id: string }>(
      container,
      "select product_id from product_producer where producer_id = any(:ids) and deleted_at is null",
      { ids: producerIds },
    );
    return new StepResponse(rows);
  },
);
