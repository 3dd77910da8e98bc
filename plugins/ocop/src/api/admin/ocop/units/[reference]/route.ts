import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UnitDetailAnswer } from "../../../../../contract/territory";
import { TERRITORY_MODULE, type TerritoryReader } from "../../../../../shared/territory";
import { ApiError } from "../../../../errors";
import { unitDetail } from "../../../../store/territory/present";

/** `GET /admin/ocop/units/:codeOrSlug`: one unit with its parents, successors and predecessors; 404 unknown. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UnitDetailAnswer>): Promise<void> {
  const territory: TerritoryReader = req.scope.resolve(TERRITORY_MODULE);
  const answer = await territory.findTerritory(req.params.reference ?? "");
  if (!answer) throw new ApiError("unit_not_found");
  res.json(unitDetail(answer));
}
