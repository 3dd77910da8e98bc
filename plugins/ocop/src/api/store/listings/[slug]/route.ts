import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Listing } from "../../../../contract/listing";
import { readListing } from "../../../../workflows/listing";
import { audienceOf } from "../../../audience";
import { ApiError } from "../../../errors";
import { relatedProducts } from "./related";

/** `GET /store/listings/:slug`: everything a product page shows, by slug (present or former) or id. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ listing: Listing }>): Promise<void> {
  const found = await readListing(req.scope, req.params.slug ?? "", audienceOf(req));
  if (found === null) throw new ApiError("product_not_found");
  const { listing, producerId } = found;
  const related = await relatedProducts(req.scope, { id: listing.id, group: listing.group, producerId });
  res.json({ listing: { ...listing, related } });
}
