import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pageViewBatch } from "../../../contract/page-view";
import { recordPageViewsWorkflow } from "../../../workflows/page-views";
import { bodyOf } from "../../validation";

/**
 * `POST /hooks/page-views`: pages that the storefront's server answered since its batch before (decision 34). Nobody sends
 * a batch again: one that is lost is not counted.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await recordPageViewsWorkflow(req.scope).run({ input: bodyOf(pageViewBatch, req) });
  res.json({ pages: result });
}
