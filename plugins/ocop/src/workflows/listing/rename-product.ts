import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Modules } from "@medusajs/framework/utils";
import { select } from "../../shared/database";
import { slugWith } from "../../shared/short-id";
import { asciiSlug } from "../../shared/text";

interface Named {
  title: string;
  handle: string;
  short_id: string;
}

const followTitleStep = createStep("ocop-handle-follows-title", async ({ id: productId }: { id: string }, { container }) => {
  const [product] = await select<Named>(
    container,
    `select p.title, p.handle, rp.short_id from product p
     join product_rated_product link on link.product_id = p.id and link.deleted_at is null
     join rated_product rp on rp.id = link.rated_product_id and rp.deleted_at is null
     where p.id = :id and p.deleted_at is null`,
    { id: productId },
  );
  if (product === undefined) return new StepResponse(null);
  const handle = slugWith(asciiSlug(product.title), product.short_id);
  // The module, not the workflow: an event of this update would come back here for ever.
  if (handle !== product.handle) await container.resolve(Modules.PRODUCT).updateProducts(productId, { handle });
  return new StepResponse(handle);
});

/**
 * Keeps the name part of a product's address in step with its title. The short id at its end never changes,
 * so links to the former address lead to the current one.
 */
export const followProductTitleWorkflow = createWorkflow("ocop-follow-product-title", (input: { id: string }) => {
  return new WorkflowResponse(followTitleStep(input));
});
