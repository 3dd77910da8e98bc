import { describe, expect, it } from "vitest";
import {
  APPEAL_ACTS,
  APPEAL_STATUSES,
  ENTRY_ACTS,
  ENTRY_STATUSES,
  FORWARD_ACTS,
  FORWARD_STATUSES,
  ROUND_ACTS,
  ROUND_STATUSES,
  SHEET_ACTS,
  SHEET_STATUSES,
} from "../../../shared/rating-vocabulary";
import {
  APPEAL_TRANSITIONS,
  ENTRY_TRANSITIONS,
  FORWARD_TRANSITIONS,
  ROUND_TRANSITIONS,
  SHEET_TRANSITIONS,
} from "./states";
import { actsOf, stateAfter, type Transitions } from "./transitions";

type Table = Transitions<string, string>;

const TABLES: readonly [
  name: string,
  table: Table,
  statuses: readonly string[],
  acts: readonly string[],
  ends: readonly string[],
][] = [
  ["round", ROUND_TRANSITIONS, ROUND_STATUSES, ROUND_ACTS, ["decided", "cancelled"]],
  ["entry", ENTRY_TRANSITIONS, ENTRY_STATUSES, ENTRY_ACTS, ["recognised", "not_recognised", "proposed", "removed"]],
  // A sheet has no end of its own: it ends with the scoring of its round.
  ["sheet", SHEET_TRANSITIONS, SHEET_STATUSES, SHEET_ACTS, []],
  ["forward", FORWARD_TRANSITIONS, FORWARD_STATUSES, FORWARD_ACTS, ["confirmed", "refused", "recalled"]],
  ["appeal", APPEAL_TRANSITIONS, APPEAL_STATUSES, APPEAL_ACTS, ["dismissed", "withdrawn", "settled"]],
];

function reachableFrom(table: Table, start: string): Set<string> {
  const seen = new Set([start]);
  for (const status of seen) for (const next of Object.values(table[status] ?? {})) if (next) seen.add(next);
  return seen;
}

describe.each(TABLES)("states of a %s", (_name, table, statuses, acts, ends) => {
  it("are all reachable from the first, and every act is possible somewhere", () => {
    expect([...reachableFrom(table, statuses[0] ?? "")].toSorted()).toEqual(statuses.toSorted());
    for (const act of acts) expect(statuses.some((status) => stateAfter(table, status, act) !== null)).toBe(true);
  });

  it("never stand still, and lead to an end from wherever they are", () => {
    for (const status of statuses) for (const act of acts) expect(stateAfter(table, status, act)).not.toBe(status);
    expect(statuses.filter((status) => actsOf(table, status, acts).length === 0)).toEqual(ends);
    const stuck = statuses.filter((status) => ![...reachableFrom(table, status)].some((one) => ends.includes(one)));
    expect(stuck).toEqual(ends.length > 0 ? [] : statuses);
  });
});
