import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "ocop/shared/database";
import type { PlaceColumns } from "../builders/territory";

/** A former commune with the units that took its land: what a real label prints, and what it means today. */
export type SyntheticPlace = PlaceColumns & { provinceLabel: string };

/** All former communes whose successor is known, in order of code. */
export async function readPlaces(container: MedusaContainer): Promise<SyntheticPlace[]> {
  const rows = await select<PlaceColumns & { label: string }>(
    container,
    `select distinct on (f.code) f.name as commune_as_printed, d.name as district_as_printed, fp.name as province_as_printed,
       f.code as former_unit_code, c.code as commune_code, c.parent_code as province_code, d.code as district_code,
       p.kind || ' ' || p.name as label
     from territory_unit f
     join territory_unit d on d.code = f.parent_code and d.level = 'district'
     join territory_unit fp on fp.code = d.parent_code
     join territory_succession s on s.from_code = f.code
     join territory_unit c on c.code = s.to_code and c.level = 'commune' and c.valid_to is null
     join territory_unit p on p.code = c.parent_code
     where f.level = 'commune' and f.valid_to is not null
     order by f.code, s.share_permille desc nulls last, c.code`,
  );
  return rows.map(({ label, ...columns }) => ({ ...columns, provinceLabel: label }));
}
