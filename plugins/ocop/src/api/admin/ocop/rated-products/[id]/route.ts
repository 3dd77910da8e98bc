import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ratedProductUpdate } from "../../../../../contract/certificate";
import { todayInHoChiMinh } from "../../../../../shared/clock";
import { ratedProductOnDay, updateRatedProductWorkflow } from "../../../../../workflows/certification";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";

/** `GET /admin/ocop/rated-products/:id`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "rated_product",
    fields: ["*", "certificates.*", "product.id", "product.title"],
    filters: { id: req.params.id ?? "" },
  });
  if (data[0] === undefined) throw new ApiError("product_not_found");
  res.json({ rated_product: ratedProductOnDay(data[0], todayInHoChiMinh()) });
}

/** `POST /admin/ocop/rated-products/:id`: changes what the register says; stars come from certificates only. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(ratedProductUpdate, req);
  await updateRatedProductWorkflow(req.scope).run({ input: { id: req.params.id ?? "", ...body } });
  await GET(req, res);
}
