import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingAnswer, listingStock } from "../../../../../contract/producer-listing";
import { setListingStock } from "../../../../../workflows/producer-listing";
import { bodyOf } from "../../../../validation";
import { answerListing, askedOf } from "../../answer";

/** `POST /producer/listings/:id/stock`: pieces that can be sold now. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { variants } = bodyOf(listingStock, req);
  await answerListing(req, res, await setListingStock(req.scope, askedOf(req), variants));
}
