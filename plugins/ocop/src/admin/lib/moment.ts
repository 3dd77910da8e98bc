const moment = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** A moment of the API (ISO 8601) as clocks in Việt Nam show it: "10:05 25/11/26". */
export function showMoment(at: unknown): string {
  return moment.format(new Date(String(at)));
}
