import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Listing } from "../../../../contract/listing";
import { readProductCards } from "../../../../search/product-cards";
import { readListing } from "../../../../workflows/listing";
import { ApiError } from "../../../errors";

const RELATED = 8;

/** `GET /store/listings/:slug`: everything a product page shows, by slug (present or former) or id. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ listing: Listing }>): Promise<void> {
  const listing = await readListing(req.scope, req.params.slug ?? "");
  if (listing === null) throw new ApiError("product_not_found");
  const related = listing.group === null ? [] : await readProductCards(req.scope, { group: listing.group, except: [listing.id] }, RELATED);
  res.json({ listing: { ...listing, related } });
}
