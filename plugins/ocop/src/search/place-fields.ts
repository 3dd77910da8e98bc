import type { PlaceLabelColumns } from "../workflows/place";

/** The place columns that producers, rated products and sales points share. */
export type PlaceRow = {
  commune_as_printed: string | null;
  district_as_printed: string | null;
  province_as_printed: string | null;
  former_unit_code: string | null;
  commune_code: string | null;
  district_code: string | null;
  province_code: string | null;
};

function known(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** Every unit code that leads to the place, today's and ended ones alike: one field answers all place filters. */
export function placeCodes(row: PlaceRow): string[] {
  return known([row.commune_code, row.district_code, row.province_code, row.former_unit_code]);
}

/** Every name under which the place may be searched: as it is called today and as it was printed. */
export function placeNames(row: PlaceRow & PlaceLabelColumns): string[] {
  return known([
    row.commune_label,
    row.district_label,
    row.province_label,
    row.commune_as_printed,
    row.district_as_printed,
    row.province_as_printed,
  ]);
}

/** The code in a place filter: a code as it stands, or the last part of a slug ("hoang-hoa-f399" → "F399"). */
export function placeCodeOf(reference: string): string {
  return (reference.split("-").pop() ?? reference).toUpperCase();
}
