import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerUpdate } from "../../../../../contract/producer";
import { deleteProducerWorkflow, updateProducerWorkflow } from "../../../../../workflows/producer";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";

/** `GET /admin/ocop/producers/:id`: one producer with its standards and products. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer",
    fields: ["*", "standards.*", "products.id", "products.title", "products.handle", "products.status"],
    filters: { id: req.params.id ?? "" },
  });
  const [producer] = data;
  if (!producer) throw new ApiError("producer_not_found");
  res.json({ producer });
}

/** `POST /admin/ocop/producers/:id`: changes the fields that are given. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    id: req.params.id ?? "",
    changes: bodyOf(producerUpdate, req),
    actor: req.auth_context.actor_id,
  };
  const { result } = await updateProducerWorkflow(req.scope).run({ input });
  res.json({ producer: result });
}

/** `DELETE /admin/ocop/producers/:id`: out of sight; orders and certificates keep naming it. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await deleteProducerWorkflow(req.scope).run({ input: { id } });
  res.json({ id, object: "producer", deleted: true });
}
