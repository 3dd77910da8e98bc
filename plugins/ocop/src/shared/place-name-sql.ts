/** SQL of the place of `alias` as people say it, "xã Hoằng Lộc, tỉnh Thanh Hóa", as printed where no unit is known; null for none. */
export function placeNameSql(alias: string): string {
  const unit = (code: string, printed: string): string =>
    `coalesce((select u.kind || ' ' || u.name from territory_unit u where u.code = ${alias}.${code} limit 1), ${alias}.${printed})`;
  return `nullif(concat_ws(', ', ${unit("commune_code", "commune_as_printed")}, ${unit("province_code", "province_as_printed")}), '')`;
}
