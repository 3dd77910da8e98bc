import { daysBetween } from "../../../shared/clock";

/** A feature that runs on its page. */
export interface Running {
  id: string;
  office_id: string;
  /** Milliseconds since 1970. */
  created_at: number;
}

const EPOCH = "2026-01-01";

/** Remainder that is never negative. */
const modulo = (value: number, by: number) => ((value % by) + by) % by;

const byAge = (one: Running, other: Running) =>
  one.created_at - other.created_at || (one.id < other.id ? -1 : Number(one.id > other.id));

/** Features by office, the oldest first in each, and the office of the oldest first. */
function queuesOf(running: readonly Running[]): Running[][] {
  const queues = new Map<string, Running[]>();
  for (const feature of running.toSorted(byAge))
    queues.set(feature.office_id, [...(queues.get(feature.office_id) ?? []), feature]);
  return [...queues.values()];
}

/** `many` of a queue, from `start` on and round. */
function taken(queue: readonly Running[], start: number, many: number): Running[] {
  const from = modulo(start, queue.length);
  return [...queue.slice(from), ...queue.slice(0, from)].slice(0, many);
}

/** Places that each queue gets on a day when they are dealt out one by one; who is dealt to first goes round by the day. */
function dealt(queues: readonly (readonly Running[])[], places: number, days: number): number[] {
  const shares = queues.map(() => 0);
  const order = queues.map((_, at) => modulo(at + days, queues.length));
  let left = Math.min(places, queues.flat().length);
  for (let round = 0; left > 0; round += 1)
    for (const at of order) {
      if (left === 0 || (queues[at]?.length ?? 0) <= round) continue;
      shares[at] = (shares[at] ?? 0) + 1;
      left -= 1;
    }
  return shares;
}

/** Places that each queue had on all days before, so that its features go on where they stopped. */
function dealtBefore(queues: readonly (readonly Running[])[], places: number, days: number): number[] {
  const period = queues.length;
  const eachDay = Array.from({ length: period }, (_, day) => dealt(queues, places, day));
  const rounds = Math.floor(days / period);
  const sum = (at: number, upTo: number) => eachDay.slice(0, upTo).reduce((all, day) => all + (day[at] ?? 0), 0);
  return queues.map((_, at) => rounds * sum(at, period) + sum(at, modulo(days, period)));
}

/**
 * The features that a page shows on a day, oldest first: all of them where they fit. Where they do not, offices have equal
 * shares: places are dealt out office by office, and where there are more offices than places they take turns by the day; so
 * do the features of one office in its places. The same all day long, so that the page can be kept and its views counted.
 * @param day YYYY-MM-DD in Asia/Ho_Chi_Minh
 * @param places cards on the page
 */
export function shownOn(running: readonly Running[], day: string, places: number): Running[] {
  const queues = queuesOf(running);
  const days = daysBetween(EPOCH, day);
  if (queues.length <= places) {
    const [shares, before] = [dealt(queues, places, days), dealtBefore(queues, places, days)];
    return queues.flatMap((queue, at) => taken(queue, before[at] ?? 0, shares[at] ?? 0)).toSorted(byAge);
  }
  return Array.from({ length: places }, (_, place) => {
    const turn = days * places + place;
    return taken(queues[modulo(turn, queues.length)] ?? [], Math.floor(turn / queues.length), 1);
  })
    .flat()
    .toSorted(byAge);
}
