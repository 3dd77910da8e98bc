import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type UnitListAnswer, unitListQuery } from "../../../../contract/territory";
import { todayInHoChiMinh } from "../../../../shared/clock";
import { TERRITORY_MODULE, type TerritoryReader } from "../../../../shared/territory";
import { ApiError } from "../../../errors";
import { queryOf } from "../../../validation";
import { unitBody } from "../present";

/** `GET /store/territory/units`: units by level, parent, day and words; 400 for an unknown parent. */
export async function GET(req: MedusaRequest, res: MedusaResponse<UnitListAnswer>): Promise<void> {
  const filter = queryOf(unitListQuery, req);
  const territory: TerritoryReader = req.scope.resolve(TERRITORY_MODULE);
  if (filter.parent !== undefined && !(await territory.findTerritory(filter.parent))) {
    throw new ApiError("place_not_found", {
      parent: { vi: "Không có đơn vị hành chính này.", en: "There is no such administrative unit." },
    });
  }
  const { answers, count } = await territory.listTerritory(filter, todayInHoChiMinh());
  res.json({ units: answers.map(unitBody), count, limit: filter.limit, offset: filter.offset });
}
