import { fold } from "../shared/text";
import { type PlaceLabelColumns, placeLabelsOf } from "../workflows/place";

/** A commune of today was made of nine at most, in two districts. */
const MOST_OTHER_NAMES = 24;

/** Column that {@link otherPlaceNamesJoin} adds. */
export type OtherPlaceNames = { other_place_names: string[] | null };

/**
 * Lateral join with every other name of the row's place, in both directions of time: of the unit as printed, what it lay in
 * and what it was called before; where only today's commune is known, the communes and districts that it was made of; where a
 * commune was split, each that took of it. A district alone names no commune of today: which one is not known.
 */
export function otherPlaceNamesJoin(alias: string): string {
  return `left join lateral (
    with known(code) as (
      select ${alias}.former_unit_code union select ${alias}.commune_code union select ${alias}.district_code
      union select s.from_code from territory_succession s
        where s.to_code = ${alias}.commune_code and ${alias}.former_unit_code is null and s.deleted_at is null
      union select s.to_code from territory_succession s join territory_unit f on f.code = s.from_code and f.level = 'commune'
        where s.from_code = ${alias}.former_unit_code and ${alias}.commune_code is null and s.deleted_at is null
    ), unit as (
      select u.code, u.kind, u.name, u.parent_code, u.earlier from territory_unit u join known on known.code = u.code
    ), parent as (
      select p.code, p.kind, p.name, p.parent_code, p.earlier from territory_unit p join unit on unit.parent_code = p.code
    ), line as (
      select code, kind, name, earlier from unit union all select code, kind, name, earlier from parent
      union all select g.code, g.kind, g.name, g.earlier from territory_unit g join parent on parent.parent_code = g.code
    ), family as (
      select kind, name from line
      union all select form->>'kind', form->>'name' from line
        cross join lateral jsonb_array_elements(case when jsonb_typeof(line.earlier) = 'array' then line.earlier else '[]'::jsonb end) form
      union all select a.kind, a.name from territory_alias a join unit on unit.code = a.unit_code where a.deleted_at is null
    )
    select array_agg(distinct kind || ' ' || name) as other_place_names from family
  ) other_places on true`;
}

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
function placeCodes(row: PlaceRow): string[] {
  return known([row.commune_code, row.district_code, row.province_code, row.former_unit_code]);
}

/** Every name under which the place may be searched: as it is called today and as it was printed. */
function placeNames(row: PlaceRow & PlaceLabelColumns): string[] {
  return known([
    row.commune_label,
    row.district_label,
    row.province_label,
    row.commune_as_printed,
    row.district_as_printed,
    row.province_as_printed,
  ]);
}

/** The other names of the place that {@link placeNames} does not say already, at most as many as a document should carry. */
function otherPlaceNames(row: PlaceRow & PlaceLabelColumns & OtherPlaceNames): string[] {
  const said = new Set(placeNames(row).map(fold));
  return (row.other_place_names ?? []).filter((name) => !said.has(fold(name))).slice(0, MOST_OTHER_NAMES);
}

/** A row with its place, whatever it is of. */
export type PlacedRow = PlaceRow & PlaceLabelColumns & OtherPlaceNames;

/** What every document says of its place. */
export function placeFields(row: PlacedRow) {
  return {
    place: placeLabelsOf(row),
    place_codes: placeCodes(row),
    place_names: placeNames(row),
    place_other_names: otherPlaceNames(row),
  };
}

/** The code in a place filter: a code as it stands, or the last part of a slug ("hoang-hoa-f399" → "F399"). */
export function placeCodeOf(reference: string): string {
  return (reference.split("-").pop() ?? reference).toUpperCase();
}
