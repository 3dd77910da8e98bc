import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PortalOrderList, portalOrderQuery } from "../../../contract/portal-order";
import { listOwnParts } from "../../../workflows/producer-order";
import { queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/orders`: the producer's parts of orders, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PortalOrderList>): Promise<void> {
  res.json(await listOwnParts(req.scope, scopeOf(req), queryOf(portalOrderQuery, req)));
}
