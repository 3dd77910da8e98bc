import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type UnitListAnswer, unitListQuery } from "../../../../contract/territory";
import { todayInHoChiMinh } from "../../../../shared/clock";
import { TERRITORY_MODULE, type TerritoryReader } from "../../../../shared/territory";
import { queryOf } from "../../../validation";
import { unitBody } from "../../../store/territory/present";

/** `GET /admin/ocop/units`: the units as the shop answers them, behind the operator's login and without a key. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UnitListAnswer>): Promise<void> {
  const filter = queryOf(unitListQuery, req);
  const territory: TerritoryReader = req.scope.resolve(TERRITORY_MODULE);
  const { answers, count } = await territory.listTerritory(filter, todayInHoChiMinh());
  res.json({ units: answers.map(unitBody), count, limit: filter.limit, offset: filter.offset });
}
