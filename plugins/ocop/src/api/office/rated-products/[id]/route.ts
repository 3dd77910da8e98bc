import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficeRatedProductAnswer } from "../../../../contract/office-registry";
import { readRegistryProduct } from "../../../../workflows/office-registry";
import { ApiError } from "../../../errors";
import { officeScopeOf } from "../../scope";

/** `GET /office/rated-products/:id`: a product of the area with its certificates and their history. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeRatedProductAnswer>): Promise<void> {
  const rated_product = await readRegistryProduct(req.scope, officeScopeOf(req).area, req.params.id ?? "");
  if (rated_product === null) throw new ApiError("rated_product_not_found");
  res.json({ rated_product });
}
