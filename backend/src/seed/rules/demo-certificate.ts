import { addDays } from "ocop/shared/clock";
import { shortIdFrom } from "ocop/shared/short-id";
import type { ReportedCertificate } from "../rows/product-row";

/** A certificate with every fact filled in, made up where the source gives none. Days are YYYY-MM-DD. */
export interface DemoCertificate {
  number: string;
  decision: string;
  issuedOn: string;
}

/** A number below `limit`, always the same for one text. */
export function draw(text: string, limit: number): number {
  let value = 0;
  for (const letter of shortIdFrom(text)) value = (value * 31 + letter.charCodeAt(0)) % 1_000_003;
  return value % limit;
}

/** Months are clamped to their last day: 29 February minus three years is 28 February. */
function threeYearsBefore(day: string): string {
  const moved = `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`;
  return moved.endsWith("-02-29") ? `${moved.slice(0, 8)}28` : moved;
}

/**
 * The day of issue that the demo makes up when the source gives none, told from the seed's day:
 * 8 of 100 products end within 30 days, 10 within 90, 6 have ended, 76 run on for 100 to 1,000 days.
 */
function madeUpDay(key: string, today: string): string {
  const lot = draw(`lot:${key}`, 100);
  const days = draw(`days:${key}`, 1000);
  const left =
    lot < 8 ? 3 + (days % 26) : lot < 18 ? 32 + (days % 56) : lot < 24 ? -10 - (days % 300) : 100 + (days * 9) / 10;
  return addDays(threeYearsBefore(today), Math.floor(left));
}

/**
 * A day within the year, or the month, that the source reports: for a year a day in December, when most
 * councils close their round; for a month a day in its last third.
 */
function dayWithin(reported: string, key: string): string {
  if (reported.length === 4) return `${reported}-12-${String(1 + draw(`day:${key}`, 28)).padStart(2, "0")}`;
  if (reported.length === 7) return `${reported}-${String(20 + draw(`day:${key}`, 8))}`;
  return reported;
}

/**
 * Fills in a reported certificate for the product `key`. Made-up numbers say so: "DEMO-2024-7K2MQX" and
 * "MH-1234/QĐ-UBND" (minh họa), so that nobody takes them for a real certificate or decision.
 */
export function demoCertificate(
  key: string,
  reported: Pick<ReportedCertificate, "number" | "decision" | "issued">,
  today: string,
): DemoCertificate {
  const issuedOn = reported.issued === "demo" ? madeUpDay(key, today) : dayWithin(reported.issued, key);
  return {
    issuedOn,
    number:
      reported.number === "demo"
        ? `DEMO-${issuedOn.slice(0, 4)}-${shortIdFrom(`certificate:${key}`).toUpperCase()}`
        : reported.number,
    decision: reported.decision === "demo" ? `MH-${1000 + draw(`decision:${key}`, 9000)}/QĐ-UBND` : reported.decision,
  };
}
