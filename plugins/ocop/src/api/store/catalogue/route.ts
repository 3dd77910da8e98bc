import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { catalogueQuery } from "../../../contract/catalogue";
import { readCatalogue } from "../../../search/catalogue";
import { audienceOf } from "../../audience";
import { assertProvince } from "../../places";
import { queryOf } from "../../validation";
import { countWords } from "./count-words";

/** One page of product cards with the number of products per choice of each facet. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = queryOf(catalogueQuery, req);
  const { sales_channel_ids } = req.publishable_key_context;
  await assertProvince(req.scope, "delivers_to", query.delivers_to);
  const answer = await readCatalogue(req.scope, query, sales_channel_ids, audienceOf(req));
  res.json(answer);
  // Nobody waits for it, and it may fail.
  countWords(req.scope, query, answer.count).catch(() => undefined);
}
