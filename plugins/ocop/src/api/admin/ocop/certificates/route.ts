import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { certificateAdminQuery, certificateCreate } from "../../../../contract/certificate";
import { todayInHoChiMinh } from "../../../../shared/clock";
import { certificateOnDay, certificateRefusals, issueCertificatesWorkflow } from "../../../../workflows/certification";
import { ApiError } from "../../../errors";
import { bodyOf, queryOf } from "../../../validation";
import { contains, ratedIdsNamed, ratedIdsOfProduct, standingConditions } from "../register-filters";

/** `GET /admin/ocop/certificates`: every certificate with its state today, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, q, status, product_id: productId, ...filters } = queryOf(certificateAdminQuery, req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const present: Record<string, unknown> = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  );
  const day = todayInHoChiMinh();
  if (status !== undefined) Object.assign(present, standingConditions(status, day));
  if (productId !== undefined) present.rated_product_id = await ratedIdsOfProduct(req.scope, productId);
  if (q !== undefined) {
    const words = contains(q);
    const named = await ratedIdsNamed(req.scope, q);
    present.$or = [{ number: words }, { decision_number: words }, { issuer_name: words }, { rated_product_id: named }];
  }
  const { data, metadata } = await query.graph({
    entity: "certificate",
    fields: ["*", "events.*", "rated_product.product.id", "rated_product.product.title"],
    filters: present,
    pagination: { take: limit, skip: offset, order: { issued_on: "DESC" } },
  });
  res.json({
    certificates: data.map((row) => certificateOnDay(row, day)),
    count: metadata?.count ?? data.length,
    limit,
    offset,
  });
}

/** `POST /admin/ocop/certificates`: recognises a product; with `predecessor_id` it replaces that certificate. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(certificateCreate, req);
  const refusals = certificateRefusals(body);
  if (refusals.length > 0) {
    throw new ApiError("invalid_body", Object.fromEntries(refusals.map(({ field, vi, en }) => [field, { vi, en }])));
  }
  const { result } = await issueCertificatesWorkflow(req.scope).run({
    input: { certificates: [body], actor: req.auth_context.actor_id },
  });
  res.status(201).json({ certificate: result[0] });
}
