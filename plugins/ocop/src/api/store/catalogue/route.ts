import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { catalogueQuery } from "../../../contract/catalogue";
import { readCatalogue } from "../../../search/catalogue";
import { queryOf } from "../../validation";

/** One page of product cards with the number of products per choice of each facet. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json(await readCatalogue(req.scope, queryOf(catalogueQuery, req), req.publishable_key_context.sales_channel_ids));
}
