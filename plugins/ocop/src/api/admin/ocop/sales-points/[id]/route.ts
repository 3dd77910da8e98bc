import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { salesPointUpdate } from "../../../../../contract/sales-point-admin";
import { deleteSalesPointWorkflow, updateSalesPointWorkflow } from "../../../../../workflows/sales-point";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";

/** `GET /admin/ocop/sales-points/:id`: one point with every good it carries, public or not. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "sales_point",
    fields: ["*", "goods.*", "goods.product.title", "goods.product.handle", "goods.product.status"],
    filters: { id: req.params.id ?? "" },
  });
  const [point] = data;
  if (!point) throw new ApiError("sales_point_not_found");
  res.json({ sales_point: point });
}

/** `POST /admin/ocop/sales-points/:id`: changes the fields that are given. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const changes = bodyOf(salesPointUpdate, req);
  const deed = { actor: req.auth_context.actor_id, action: "sales_point.change" };
  const input = { id: req.params.id ?? "", changes, deed };
  const { result } = await updateSalesPointWorkflow(req.scope).run({ input });
  res.json({ sales_point: result });
}

/** `DELETE /admin/ocop/sales-points/:id`: out of sight. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await deleteSalesPointWorkflow(req.scope).run({ input: { id, by: { actor: req.auth_context.actor_id } } });
  res.json({ id, object: "sales_point", deleted: true });
}
