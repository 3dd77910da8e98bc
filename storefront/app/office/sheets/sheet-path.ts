/** Parameter of an address that says whose sheet is meant; the own one without it. */
export const SEAT_KEY = "ghe";

/** Addresses of a sheet below an entry, for a seat or for the own one. */
export function seatQuery(key: "seat_id" | typeof SEAT_KEY, seat: string | null): string {
  return seat === null || seat === "" ? "" : `?${new URLSearchParams({ [key]: seat })}`;
}

/** Under which what is typed into a sheet is kept on this device. */
export function keptSheet(entryId: string, seatId: string): string {
  return `ocop-office-sheet:${entryId}:${seatId}`;
}
