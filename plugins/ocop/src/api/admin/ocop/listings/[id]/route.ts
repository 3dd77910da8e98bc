import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listingDecision } from "../../../../../contract/listing-review";
import { decideListing, readReview } from "../../../../../workflows/producer-listing";
import { bodyOf } from "../../../../validation";

/** `GET /admin/ocop/listings/:id`: one proposal with what it changes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ listing: await readReview(req.scope, req.params.id ?? "") });
}

/** `POST /admin/ocop/listings/:id`: approves a proposal, or sends it back with the reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await decideListing(req.scope, { id, actor: req.auth_context.actor_id, decision: bodyOf(listingDecision, req) });
  res.json({ listing: await readReview(req.scope, id) });
}
