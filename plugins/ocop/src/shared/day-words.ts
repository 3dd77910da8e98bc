import { clockInHoChiMinh } from "./clock";

/** A day YYYY-MM-DD, or a month YYYY-MM, as people write it: `25/11/2026`. */
export function dayWords(day: string): string {
  return day.split("-").toReversed().join("/");
}

/** A moment on the clocks of Việt Nam as people write it: `14:05 25/11/2026`. @param iso ISO 8601 with its zone */
export function momentWords(iso: string): string {
  const [day = "", time = ""] = clockInHoChiMinh(new Date(iso)).split("T");
  return `${time.slice(0, 5)} ${dayWords(day)}`;
}
