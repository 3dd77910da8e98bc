import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProducerUpdate } from "../../contract/producer";
import { select } from "../../shared/database";
import { fullName, type Kind } from "../../shared/territory";

interface CommuneRow {
  code: string;
  kind: Kind;
  name: string;
  province_code: string;
  province_kind: Kind;
  province_name: string;
}

/** A commune of today with its province. @throws MedusaError invalid_data `place_not_found` */
async function communeOf(container: MedusaContainer, code: string): Promise<CommuneRow> {
  const [row] = await select<CommuneRow>(
    container,
    `select c.code, c.kind, c.name, p.code as province_code, p.kind as province_kind, p.name as province_name
     from territory_unit c join territory_unit p on p.code = c.parent_code and p.level = 'province'
     where c.code = upper(:code) and c.level = 'commune' and c.valid_to is null`,
    { code },
  );
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The commune is not known", "place_not_found");
  return row;
}

/** A commune as people read it: "Xã Tân Cương, Thái Nguyên". @throws MedusaError invalid_data `place_not_found` */
export async function placeNameOf(container: MedusaContainer, code: string): Promise<string> {
  const commune = await communeOf(container, code);
  return `${fullName(commune)}, ${commune.province_name}`;
}

/**
 * The place columns of somebody who stands in a commune of today. What was printed of the former place and its point are
 * of another place, so they go. @throws MedusaError invalid_data `place_not_found`
 */
export async function placeColumnsOf(container: MedusaContainer, code: string): Promise<ProducerUpdate> {
  const commune = await communeOf(container, code);
  return {
    commune_code: commune.code,
    province_code: commune.province_code,
    commune_as_printed: fullName(commune),
    province_as_printed: fullName({ kind: commune.province_kind, name: commune.province_name }),
    district_as_printed: null,
    district_code: null,
    former_unit_code: null,
    latitude_e6: null,
    longitude_e6: null,
  };
}
