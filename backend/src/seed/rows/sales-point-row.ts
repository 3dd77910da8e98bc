import { SALES_POINT_KINDS, type SalesPointKind } from "ocop/shared/sales-point-vocabulary";
import { type Hours, readHours } from "./hours";
import type { Checked } from "./refusal";

/** One sales point; a fair has the days, counted from the seed's day, on which it starts and ends. */
export interface SalesPointRow {
  key: string;
  name: string;
  kind: SalesPointKind;
  operator: string | null;
  address: string | null;
  commune: string | null;
  district: string | null;
  province: string;
  /** Decimal degrees, approximate: somewhere in the ward or district, not the door. */
  latitude: number;
  longitude: number;
  hours: Hours;
  stalls: number | null;
  picture: string;
  startsIn: number | null;
  endsIn: number | null;
}

const whole = (text: string | undefined): number | null => (text && /^-?\d+$/.test(text) ? Number(text) : null);

/** Checks one row of sales-points.tsv. */
export function checkSalesPointRow(cells: Record<string, string>): Checked<SalesPointRow> {
  const kind = SALES_POINT_KINDS.find((name) => name === cells.kind);
  const latitude = Number(cells.latitude);
  const longitude = Number(cells.longitude);
  const hours = readHours(cells.hours ?? "");
  if (!cells.key || !cells.name || !cells.province) return { ok: false, reason: "no key, name or province" };
  if (!kind) return { ok: false, reason: `unknown kind "${cells.kind ?? ""}"` };
  // The land of Việt Nam with its islands lies within these degrees.
  if (!(latitude > 6 && latitude < 24 && longitude > 102 && longitude < 118))
    return { ok: false, reason: "the point is not in Việt Nam" };
  if (!hours) return { ok: false, reason: `hours "${cells.hours ?? ""}" cannot be read` };
  if (cells.stalls && whole(cells.stalls) === null)
    return { ok: false, reason: `stalls "${cells.stalls}" is not a whole number` };
  const startsIn = whole(cells.starts_in);
  const endsIn = whole(cells.ends_in);
  if (startsIn !== null && (endsIn === null || endsIn < startsIn))
    return { ok: false, reason: "a fair must end after it starts" };
  return {
    ok: true,
    row: {
      key: cells.key,
      name: cells.name,
      province: cells.province,
      kind,
      latitude,
      longitude,
      hours,
      startsIn,
      endsIn,
      operator: cells.operator || null,
      address: cells.address || null,
      commune: cells.commune || null,
      district: cells.district || null,
      stalls: whole(cells.stalls),
      picture: cells.picture ?? "",
    },
  };
}
