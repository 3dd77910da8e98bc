import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { suggestQuery } from "../../../contract/suggest";
import { readSuggestions } from "../../../search/suggestions";
import { audienceOf } from "../../audience";
import { queryOf } from "../../validation";

/** What the visitor may mean while typing: products, producers, places and sales points. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { q, limit } = queryOf(suggestQuery, req);
  const { sales_channel_ids } = req.publishable_key_context;
  res.json(await readSuggestions(req.scope, q, limit, sales_channel_ids, audienceOf(req)));
}
