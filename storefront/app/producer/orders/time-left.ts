import type { PortalTimer } from "../../../../plugins/ocop/src/contract/portal-order";
import type { ProducerOrdersTexts } from "../../shared/i18n/vi/producer-orders";

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;

/** A length of time in plain words: minutes below an hour, hours below two days, then days and hours. */
function lengthWords(minutes: number, words: ProducerOrdersTexts): string {
  if (minutes < HOUR_MINUTES) return words.minutes(Math.max(1, minutes));
  const hours = Math.floor(minutes / HOUR_MINUTES);
  if (hours < 2 * DAY_HOURS) return words.hours(hours);
  return words.days(Math.floor(hours / DAY_HOURS), hours % DAY_HOURS);
}

/** A timer as people say it: "Còn 20 giờ để nhận đơn". @param now milliseconds since 1970 */
export function timerWords({ stage, due_at }: PortalTimer, now: number, words: ProducerOrdersTexts): string {
  const minutes = Math.floor((Date.parse(due_at) - now) / MINUTE_MS);
  return minutes >= 0
    ? words.timers[stage](lengthWords(minutes, words))
    : words.overdue[stage](lengthWords(-minutes, words));
}
