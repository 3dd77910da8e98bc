import type { PendingRow } from "./plan";

/** Of each producer or product that is new, the first row that tells of it, by its key. */
export function firstByKey(pending: readonly PendingRow[], of: "producer" | "product"): Map<string, PendingRow> {
  const rows = new Map<string, PendingRow>();
  for (const one of pending) {
    const side = one[of];
    if ("key" in side && !rows.has(side.key)) rows.set(side.key, one);
  }
  return rows;
}

/** Columns of a row's place, as printed and as it is known today. */
export const placeColumns = ({ row, place }: PendingRow) => ({
  commune_as_printed: row.place.commune ?? null,
  district_as_printed: row.place.district ?? null,
  province_as_printed: row.place.province ?? null,
  former_unit_code: place.former_unit_code,
  commune_code: place.commune_code,
  district_code: place.district_code,
  province_code: place.province_code,
});
