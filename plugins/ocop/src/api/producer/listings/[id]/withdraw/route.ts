import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../contract/producer-listing";
import { withdrawListing } from "../../../../../workflows/producer-listing";
import { answerListing, askedOf } from "../../answer";

/** `POST /producer/listings/:id/withdraw`: takes back what waits for review; drops changes that were sent back. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  await withdrawListing(req.scope, askedOf(req));
  await answerListing(req, res);
}
