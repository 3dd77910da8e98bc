import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UnitDetailAnswer } from "../../../../../contract/territory";
import { TERRITORY_MODULE, type TerritoryReader } from "../../../../../shared/territory";
import { ApiError } from "../../../../errors";
import { unitDetail } from "../../present";

/** `GET /store/territory/units/:reference`: one unit by code or slug, with what is around, before and after it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<UnitDetailAnswer>): Promise<void> {
  const territory: TerritoryReader = req.scope.resolve(TERRITORY_MODULE);
  const answer = await territory.findTerritory(req.params.reference ?? "");
  if (!answer) throw new ApiError("unit_not_found");
  res.json(unitDetail(answer));
}
