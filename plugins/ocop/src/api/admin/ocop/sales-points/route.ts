import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { salesPointAdminQuery, salesPointCreate } from "../../../../contract/sales-point-admin";
import { createSalesPointsWorkflow } from "../../../../workflows/sales-point";
import { bodyOf, queryOf } from "../../../validation";
import { pointIdsCarrying } from "../register-filters";

/** `GET /admin/ocop/sales-points`: every point, whatever its status, for operators. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, producer_id, ...filters } = queryOf(salesPointAdminQuery, req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const id = producer_id === undefined ? undefined : await pointIdsCarrying(req.scope, producer_id);
  const present = Object.fromEntries(Object.entries({ ...filters, id }).filter(([, value]) => value !== undefined));
  const { data, metadata } = await query.graph({
    entity: "sales_point",
    fields: ["*"],
    filters: present,
    pagination: { take: limit, skip: offset, order: { name: "ASC" } },
  });
  res.json({ sales_points: data, count: metadata?.count ?? data.length, limit, offset });
}

/** `POST /admin/ocop/sales-points`: a new sales point or fair. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(salesPointCreate, req);
  const input = { sales_points: [body], by: { actor: req.auth_context.actor_id } };
  const { result } = await createSalesPointsWorkflow(req.scope).run({ input });
  res.status(201).json({ sales_point: result[0] });
}
