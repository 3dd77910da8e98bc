import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ListingAnswer } from "../../../../../contract/producer-listing";
import { submitListing } from "../../../../../workflows/producer-listing";
import { answerListing, askedOf } from "../../answer";

/** `POST /producer/listings/:id/submit`: hands a draft in for its first publication. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  await submitListing(req.scope, askedOf(req));
  await answerListing(req, res);
}
