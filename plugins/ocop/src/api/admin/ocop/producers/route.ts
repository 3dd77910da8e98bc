import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerAdminQuery, producerCreate } from "../../../../contract/producer";
import { createProducersWorkflow } from "../../../../workflows/producer";
import { bodyOf, queryOf } from "../../../validation";

/** `GET /admin/ocop/producers`: every producer, whatever its status, for operators. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = queryOf(producerAdminQuery, req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const present = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  const { data, metadata } = await query.graph({
    entity: "producer",
    fields: ["*", "standards.*"],
    filters: present,
    pagination: { take: limit, skip: offset, order: { name: "ASC" } },
  });
  res.json({ producers: data, count: metadata?.count ?? data.length, limit, offset });
}

/** `POST /admin/ocop/producers`: a new producer. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodyOf(producerCreate, req);
  const { result } = await createProducersWorkflow(req.scope).run({ input: { producers: [body] } });
  res.status(201).json({ producer: result[0] });
}
