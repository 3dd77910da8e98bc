import type { OfficePointBody } from "../../../../plugins/ocop/src/contract/office-point-body";
import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { formTexts } from "../../shared/session/form-text";
import { hoursText, readHours, type Week, WEEKDAYS, type Weekday } from "./hours-text";

const LINES = [
  "name",
  "kind",
  "operator",
  "address_as_printed",
  "commune_code",
  "district_code",
  "lat",
  "lng",
  "phone",
  "stall_count",
  "funder",
  "opened_on",
  "maintain_until",
  "starts_on",
  "ends_on",
] as const;
type Hours = `hours_${Weekday}`;
const HOURS = WEEKDAYS.map((day): Hours => `hours_${day}`);

/** What stands in the boxes of the form of a point. */
export type PointFields = Record<(typeof LINES)[number] | Hours, string>;
export type PointFaults = Partial<Record<keyof PointFields, string>>;

export function readPoint(form: FormData): PointFields {
  return formTexts(form, [...LINES, ...HOURS]);
}

const degrees = (value: number | null) => (value === null ? "" : value.toFixed(6));

/** The boxes of a point that is there. */
export function fieldsOf(point: OfficePointDetail): PointFields {
  const hours = Object.fromEntries(WEEKDAYS.map((day) => [`hours_${day}`, hoursText(point.hours?.[day])]));
  return {
    name: point.name,
    kind: point.kind,
    operator: point.operator ?? "",
    address_as_printed: point.address ?? "",
    commune_code: point.commune_code ?? "",
    district_code: point.district_code ?? "",
    lat: degrees(point.lat),
    lng: degrees(point.lng),
    phone: point.phone ?? "",
    stall_count: point.stall_count === null ? "" : String(point.stall_count),
    funder: point.funder ?? "",
    opened_on: point.opened_on ?? "",
    maintain_until: point.maintain_until ?? "",
    starts_on: point.starts_on ?? "",
    ends_on: point.ends_on ?? "",
    ...(hours as Record<Hours, string>),
  };
}

/** Decimal degrees with a comma or a point; null for an empty box, NaN for what is no number. */
function readDegrees(text: string): number | null {
  if (text === "") return null;
  return /^-?\d{1,3}([.,]\d{1,12})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

const VIET_NAM = { south: 7, north: 24, west: 101, east: 118 };

/** Whether degrees lie in the frame around Việt Nam with its seas. */
export function isInVietNam(north: number, east: number): boolean {
  return north >= VIET_NAM.south && north <= VIET_NAM.north && east >= VIET_NAM.west && east <= VIET_NAM.east;
}

function positionFaults({ lat, lng }: PointFields, words: OfficeSalesPointsTexts["form"]["faults"]): PointFaults {
  const [north, east] = [readDegrees(lat), readDegrees(lng)];
  if (Number.isNaN(north)) return { lat: words.number };
  if (Number.isNaN(east)) return { lng: words.number };
  if (north === null && east === null) return {};
  if (north === null) return { lat: words.both };
  if (east === null) return { lng: words.both };
  return isInVietNam(north, east) ? {} : { lat: words.outside };
}

/** What of it cannot be right. */
export function pointFaults(fields: PointFields, words: OfficeSalesPointsTexts["form"]["faults"]): PointFaults {
  const needed = (["name", "kind", "commune_code"] as const).filter((name) => fields[name] === "");
  const hours = HOURS.filter((name) => readHours(fields[name]) === null);
  const { starts_on, ends_on, stall_count } = fields;
  return {
    ...Object.fromEntries(needed.map((name) => [name, words.needed])),
    ...positionFaults(fields, words),
    ...(stall_count === "" || /^\d{1,5}$/.test(stall_count) ? {} : { stall_count: words.number }),
    ...Object.fromEntries(hours.map((name) => [name, words.hours])),
    ...((starts_on === "") === (ends_on === "")
      ? {}
      : { [starts_on === "" ? "starts_on" : "ends_on"]: words.bothDays }),
    ...(starts_on !== "" && ends_on !== "" && ends_on < starts_on ? { ends_on: words.order } : {}),
  };
}

function weekOf(fields: PointFields): Week | null {
  const days = WEEKDAYS.map((day) => [day, readHours(fields[`hours_${day}`]) ?? []] as const);
  if (days.every(([, ranges]) => ranges.length === 0)) return null;
  return Object.fromEntries(days.filter(([, ranges]) => ranges.length > 0));
}

/** The same as the API takes it: what is empty is null. Only for fields without faults. */
export function pointBody(fields: PointFields): Record<keyof OfficePointBody, unknown> {
  const text = (name: keyof PointFields) => fields[name] || null;
  return {
    name: fields.name,
    kind: fields.kind,
    operator: text("operator"),
    address_as_printed: text("address_as_printed"),
    commune_code: fields.commune_code,
    district_code: text("district_code"),
    lat: readDegrees(fields.lat),
    lng: readDegrees(fields.lng),
    phone: text("phone"),
    hours: weekOf(fields),
    stall_count: fields.stall_count === "" ? null : Number(fields.stall_count),
    funder: text("funder"),
    opened_on: text("opened_on"),
    maintain_until: text("maintain_until"),
    starts_on: text("starts_on"),
    ends_on: text("ends_on"),
  };
}
