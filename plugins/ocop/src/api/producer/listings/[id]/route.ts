import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ListingAnswer, listingUpdate } from "../../../../contract/producer-listing";
import { removeListing, updateListing } from "../../../../workflows/producer-listing";
import { bodyOf } from "../../../validation";
import { answerListing, askedOf } from "../answer";

/** `GET /producer/listings/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  await answerListing(req, res);
}

/** `POST /producer/listings/:id`: changes the fields that are given; of a live one risky changes wait for review. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const { version, ...changes } = bodyOf(listingUpdate, req);
  await answerListing(req, res, await updateListing(req.scope, { ...askedOf(req), version }, changes));
}

/** `DELETE /producer/listings/:id`: forgets a draft. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = askedOf(req);
  await removeListing(req.scope, asked);
  res.json({ id: asked.id, object: "listing", deleted: true });
}
