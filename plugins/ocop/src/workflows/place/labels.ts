import type { PlaceLabels } from "../../contract/place";

/** Columns that {@link placeLabelJoins} adds to a row. */
export type PlaceLabelColumns = {
  commune_label: string | null;
  district_label: string | null;
  province_label: string | null;
};

const labelled = (unit: string, printed: string) =>
  `coalesce(upper(left(${unit}.kind, 1)) || substr(${unit}.kind, 2) || ' ' || ${unit}.name, ${printed})`;

/**
 * SQL columns with readable names of a row's place: "Xã Hoằng Lộc", "Huyện Hoằng Hóa", "Thanh Hóa". Today's unit
 * wins; what the document printed stands in where the unit is not known.
 */
export function placeLabelColumns(alias: string): string {
  return [
    `${labelled("commune_unit", `${alias}.commune_as_printed`)} as commune_label`,
    `${labelled("district_unit", `${alias}.district_as_printed`)} as district_label`,
    `coalesce(province_unit.name, ${alias}.province_as_printed) as province_label`,
  ].join(", ");
}

/** The joins that {@link placeLabelColumns} reads from. */
export function placeLabelJoins(alias: string): string {
  return `left join territory_unit commune_unit on commune_unit.code = ${alias}.commune_code
    left join territory_unit district_unit on district_unit.code = ${alias}.district_code
    left join territory_unit province_unit on province_unit.code = ${alias}.province_code`;
}

/** SQL of a row's place in one line, "Xã Hoằng Lộc, Thanh Hóa"; null for none. Reads from {@link placeLabelJoins}. */
export function placeTextSql(alias: string): string {
  const commune = labelled("commune_unit", `${alias}.commune_as_printed`);
  return `nullif(concat_ws(', ', ${commune}, coalesce(province_unit.name, ${alias}.province_as_printed)), '')`;
}

export function placeLabelsOf(row: PlaceLabelColumns): PlaceLabels {
  return { commune: row.commune_label, district: row.district_label, province: row.province_label };
}
