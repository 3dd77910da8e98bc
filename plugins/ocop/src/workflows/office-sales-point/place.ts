import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CommuneChoicesAnswer } from "../../contract/office-sales-point";
import { type Area, areaParam, isInArea } from "../../shared/area";
import { select } from "../../shared/database";

type CommuneChoice = CommuneChoicesAnswer["communes"][number];

const named = (unit: string) => `upper(left(${unit}.kind, 1)) || substr(${unit}.kind, 2) || ' ' || ${unit}.name`;

/** Districts that a commune `c` of today was made of, as a JSON list. */
const DISTRICTS = `coalesce((select json_agg(json_build_object('code', d.code, 'name', ${named("d")}) order by d.name)
  from territory_unit d where d.level = 'district' and d.deleted_at is null and d.code in (
    select coalesce(case when f.level = 'commune' then f.parent_code end, f.code) from territory_succession s
    join territory_unit f on f.code = s.from_code where s.to_code = c.code and s.deleted_at is null)), '[]'::json)`;

/** Communes of today in an area, with the districts of before that each was made of. */
export async function readCommuneChoices(container: MedusaContainer, area: Area): Promise<CommuneChoice[]> {
  return select<CommuneChoice>(
    container,
    `select c.code, ${named("c")} as name, p.name as province, ${DISTRICTS} as districts
     from territory_unit c join territory_unit p on p.code = c.parent_code
     where c.level = 'commune' and c.valid_to is null and c.deleted_at is null
       and (cast(:area as text[]) is null or c.code = any(cast(:area as text[])))
     order by p.name collate "vi-x-icu", c.name collate "vi-x-icu", c.code`,
    areaParam(area),
  );
}

/** The place columns that a form decides. */
interface WrittenPlace {
  commune_code: string;
  province_code: string;
  district_code: string | null;
}

/**
 * Where a point lies: a commune of today in the area, and the district of before, told by the commune where it was made of one
 * alone.
 * @throws MedusaError invalid_data `place_outside_area`, `district_not_of_commune`
 */
export async function placeInArea(
  container: MedusaContainer,
  area: Area,
  asked: { commune_code: string; district_code?: string | null | undefined },
): Promise<WrittenPlace> {
  const [found] = await select<{ province_code: string; districts: CommuneChoice["districts"] }>(
    container,
    `select c.parent_code as province_code, ${DISTRICTS} as districts from territory_unit c
     where c.code = :code and c.level = 'commune' and c.valid_to is null and c.deleted_at is null`,
    { code: asked.commune_code },
  );
  if (found === undefined || !isInArea(area, asked.commune_code))
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The commune is not in the area", "place_outside_area");
  const { province_code, districts } = found;
  const wanted = asked.district_code ?? null;
  if (wanted !== null && !districts.some(({ code }) => code === wanted))
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The commune has no land of that district",
      "district_not_of_commune",
    );
  const only = districts.length === 1 ? (districts[0]?.code ?? null) : null;
  return { commune_code: asked.commune_code, province_code, district_code: wanted ?? only };
}
