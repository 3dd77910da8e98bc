import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type ListingAnswer,
  type ListingListAnswer,
  listingCreate,
  listingQuery,
} from "../../../contract/producer-listing";
import { createListing, readListings, readProducerListing } from "../../../workflows/producer-listing";
import { bodyOf, queryOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/listings`: drafts and what is sold, last changed first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingListAnswer>): Promise<void> {
  res.json(await readListings(req.scope, scopeOf(req).producer_id, queryOf(listingQuery, req)));
}

/** `POST /producer/listings`: begins a draft; 200 with the draft that is there when its `client_key` is known. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingAnswer>): Promise<void> {
  const scope = scopeOf(req);
  const { id, made } = await createListing(req.scope, scope, bodyOf(listingCreate, req));
  res.status(made ? 201 : 200).json({ listing: await readProducerListing(req.scope, scope.producer_id, id) });
}
