import type { BuyerApi } from "../../shared/api/answers.server";
import { listCommunes, listDistricts, listProvinces, type PlaceOption } from "../../shared/place/territory.server";
import type { OfficeMe } from "../session.server";

/** Units to filter by: the country's provinces, or a province's communes of today and districts of before. */
export interface UnitChoices {
  provinces: PlaceOption[];
  communes: PlaceOption[];
  districts: PlaceOption[];
}

/** The units that lie in what an office sees; none for one of a district or commune, whose lists are short. */
export async function unitChoices(api: BuyerApi, { office }: OfficeMe): Promise<UnitChoices> {
  const none = { provinces: [], communes: [], districts: [] };
  if (office.unit_code === null) return { ...none, provinces: await listProvinces(api) };
  if (office.level !== "province") return none;
  const [communes, districts] = await Promise.all([
    listCommunes(api, office.unit_code),
    listDistricts(api, office.unit_code),
  ]);
  return { ...none, communes, districts };
}
