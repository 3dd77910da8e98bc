import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingAnswer, listingPictures } from "../../../../../contract/producer-listing";
import { updateListing } from "../../../../../workflows/producer-listing";
import { bodyOf } from "../../../../validation";
import { answerListing, askedOf } from "../../answer";

/** `POST /producer/listings/:id/pictures`: the pictures in the order shown. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  await answerListing(req, res, await updateListing(req.scope, askedOf(req), bodyOf(listingPictures, req)));
}
