import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { featureQuery, type FeaturesAnswer } from "../../../contract/promotion";
import { TERRITORY_MODULE, type TerritoryReader } from "../../../shared/territory";
import { readFeatures } from "../../../workflows/promotion";
import { ApiError } from "../../errors";
import { queryOf } from "../../validation";

/** `GET /store/features`: sales points and fairs that the home page, or the page of one unit, features today. */
export async function GET(req: MedusaRequest, res: MedusaResponse<FeaturesAnswer>): Promise<void> {
  const { unit } = queryOf(featureQuery, req);
  if (unit === undefined) return void res.json({ features: await readFeatures(req.scope, null) });
  const territory: TerritoryReader = req.scope.resolve(TERRITORY_MODULE);
  const found = await territory.findTerritory(unit);
  if (found === null) throw new ApiError("unit_not_found");
  res.json({ features: await readFeatures(req.scope, found.unit.code) });
}
