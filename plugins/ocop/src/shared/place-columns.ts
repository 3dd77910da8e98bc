import { model } from "@medusajs/framework/utils";

/**
 * Where something is, with the same column names in every room: the unit as its document printed it, today's unit,
 * and the point. Districts ended on 30/06/2025 (NQ 202/2025/QH15), so a district is kept by its own code.
 * The point is in integer microdegrees (WGS 84), because Medusa's float column has only 4 bytes.
 */
export function placeColumns() {
  return {
    commune_as_printed: model.text().nullable(),
    district_as_printed: model.text().nullable(),
    province_as_printed: model.text().nullable(),
    former_unit_code: model.text().nullable(),
    commune_code: model.text().nullable(),
    province_code: model.text().index().nullable(),
    district_code: model.text().index().nullable(),
    latitude_e6: model.number().nullable(),
    longitude_e6: model.number().nullable(),
  };
}
