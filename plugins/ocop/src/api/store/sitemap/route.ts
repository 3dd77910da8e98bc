import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { sitemapQuery } from "../../../contract/sitemap";
import { readSitemap } from "../../../search/sitemap";
import { queryOf } from "../../validation";

/** Slugs of everything public of one kind, 10,000 a page, for the storefront's sitemap files. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { kind, page } = queryOf(sitemapQuery, req);
  res.json(await readSitemap(req.scope, kind, page));
}
