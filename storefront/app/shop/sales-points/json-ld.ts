import { comingExceptions, WEEKDAYS, type TimeRange, type WeeklyHours } from "./hours-view";
import type { SalesPointDetail } from "./types";

/** schema.org's DayOfWeek of our weekdays. */
const DAYS = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const;

/** "24:00" is no time of day for schema.org: the last minute stands for it. */
const closing = (time: string): string => (time === "24:00" ? "23:59" : time);
const specification = (ranges: readonly TimeRange[], about: Record<string, unknown>): Record<string, unknown>[] =>
  ranges.map(([opens, closes]) => ({ "@type": "OpeningHoursSpecification", ...about, opens, closes: closing(closes) }));

/** One specification per range, for all days that share it. */
export function openingHours(hours: WeeklyHours): Record<string, unknown>[] {
  const shared = new Map<string, { ranges: readonly TimeRange[]; days: string[] }>();
  for (const day of WEEKDAYS) {
    const ranges = hours[day] ?? [];
    if (ranges.length === 0) continue;
    const key = JSON.stringify(ranges);
    const same = shared.get(key) ?? { ranges, days: [] };
    same.days.push(DAYS[day]);
    shared.set(key, same);
  }
  return [...shared.values()].flatMap(({ ranges, days }) => specification(ranges, { dayOfWeek: days }));
}

/** A shop as search engines read it: a Store with position and hours, or an Event when it is a fair. */
export function salesPointJsonLd(
  point: SalesPointDetail,
  origin: string,
  url: string,
  today: string,
): Record<string, unknown> {
  const place = {
    address: {
      "@type": "PostalAddress",
      addressCountry: "VN",
      streetAddress: point.address ?? undefined,
      addressLocality: point.place.commune ?? point.place.district ?? undefined,
      addressRegion: point.place.province ?? undefined,
    },
    geo:
      point.lat === null || point.lng === null
        ? undefined
        : { "@type": "GeoCoordinates", latitude: point.lat, longitude: point.lng },
  };
  const image = (point.photos.length > 0 ? point.photos : [point.photo])
    .filter((photo) => photo !== null)
    .map((photo) => new URL(photo, origin).href);
  const common = { name: point.name, url, image: image.length === 0 ? undefined : image };
  if (point.is_fair && point.starts_on !== null) {
    return {
      ...common,
      "@type": "Event",
      startDate: point.starts_on,
      endDate: point.ends_on ?? undefined,
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: { "@type": "Place", name: point.name, ...place },
    };
  }
  const exceptions = comingExceptions(point.hour_exceptions, today).flatMap(({ date, ranges }) =>
    specification(ranges.length === 0 ? [["00:00", "00:00"]] : ranges, { validFrom: date, validThrough: date }),
  );
  const spans = [...(point.hours === null ? [] : openingHours(point.hours)), ...exceptions];
  return {
    ...common,
    "@type": ["LocalBusiness", "Store"],
    ...place,
    telephone: point.phone ?? undefined,
    openingHoursSpecification: spans.length === 0 ? undefined : spans,
  };
}
