import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { deliveryOptionsBody } from "../../../../../../contract/delivery-option";
import { select } from "../../../../../../shared/database";
import { readDeliveryOptions, setDeliveryOptionsWorkflow } from "../../../../../../workflows/delivery-option";
import { assertPoints } from "../../../../../delivery-points";
import { ApiError } from "../../../../../errors";
import { bodyOf } from "../../../../../validation";

async function producerOf(container: MedusaContainer, id: string): Promise<{ id: string; name: string }> {
  const [producer] = await select<{ id: string; name: string }>(
    container,
    "select id, name from producer where id = :id and deleted_at is null",
    { id },
  );
  if (!producer) throw new ApiError("producer_not_found");
  return producer;
}

/** `GET /admin/ocop/producers/:id/delivery-options` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await producerOf(req.scope, req.params.id ?? "");
  res.json({ delivery_options: await readDeliveryOptions(req.scope, [id]) });
}

/** `PUT /admin/ocop/producers/:id/delivery-options`: the whole list. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const producer = await producerOf(req.scope, req.params.id ?? "");
  const { delivery_options: options } = bodyOf(deliveryOptionsBody, req);
  await assertPoints(req.scope, options);
  const { result } = await setDeliveryOptionsWorkflow(req.scope).run({ input: { ...producer, options } });
  res.json({ delivery_options: result });
}
