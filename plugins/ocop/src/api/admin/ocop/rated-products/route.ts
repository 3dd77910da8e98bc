import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ratedProductAdminQuery, ratedProductCreate } from "../../../../contract/certificate";
import { todayInHoChiMinh } from "../../../../shared/clock";
import { createRatedProductsWorkflow, ratedProductOnDay } from "../../../../workflows/certification";
import { bodyOf, queryOf } from "../../../validation";
import { contains, ratedIdsNamed, ratedIdsOfProduct } from "../register-filters";

/** `GET /admin/ocop/rated-products`: the register, with the shop product and the certificates of each. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, product_id: productId, ...filters } = queryOf(ratedProductAdminQuery, req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const present: Record<string, unknown> = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  );
  if (productId !== undefined) present.id = await ratedIdsOfProduct(req.scope, productId);
  if (q !== undefined) present.$or = [{ product_code: contains(q) }, { id: await ratedIdsNamed(req.scope, q) }];
  const { data, metadata } = await query.graph({
    entity: "rated_product",
    fields: ["*", "certificates.*", "product.id", "product.title"],
    filters: present,
    pagination: { take: limit, skip: offset, order: { created_at: "DESC" } },
  });
  const day = todayInHoChiMinh();
  const products = data.map((row) => ratedProductOnDay(row, day));
  res.json({ rated_products: products, count: metadata?.count ?? data.length, limit, offset });
}

/** `POST /admin/ocop/rated-products`: enters a product into the register. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(ratedProductCreate, req);
  const { result } = await createRatedProductsWorkflow(req.scope).run({ input: { rated_products: [body] } });
  res.status(201).json({ rated_product: result[0] });
}
