import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { searchRebuild } from "../../../../../contract/search-health";
import { audit } from "../../../../../workflows/delivery";
import { beginRebuild } from "../../../../../workflows/search";
import { bodyOf } from "../../../../validation";

/**
 * `POST /admin/ocop/search/rebuild`: builds search indexes anew while the old ones serve. Answers 202 when it is at
 * work, 409 while another one is.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { indexes } = bodyOf(searchRebuild, req);
  await beginRebuild(req.scope, indexes);
  await audit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "search.rebuild",
    subject_type: "search_index",
    subject_id: indexes?.join(",") ?? "all",
  });
  res.status(202).json({ begun: true });
}
