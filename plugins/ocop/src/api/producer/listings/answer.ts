import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../contract/producer-listing";
import { readProducerListing } from "../../../workflows/producer-listing";
import { scopeOf } from "../scope";

/** Which listing a route is about, and for whom. */
export const askedOf = (req: MedusaRequest) => ({ scope: scopeOf(req), id: req.params.id ?? "" });

/** Answers the listing as it is now, with what came of an edit. */
export async function answerListing(
  req: MedusaRequest,
  res: MedusaResponse<ListingAnswer>,
  result: Omit<ListingAnswer, "listing"> = {},
): Promise<void> {
  const { scope, id } = askedOf(req);
  res.json({ listing: await readProducerListing(req.scope, scope.producer_id, id), ...result });
}
