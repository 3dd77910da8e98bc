import type { UnitNeighbour } from "./types";

const DAY_MS = 86_400_000;

/** The day after, YYYY-MM-DD: what was valid to the 30th ended on the 1st. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** True when a unit came out of the reform as it went in. */
export function keptAsItWas(predecessors: UnitNeighbour[]): boolean {
  return predecessors.length === 1 && predecessors[0]?.succession === "unchanged";
}

/** Neighbours in Vietnamese order of their names; with shares, the largest part first. */
export function inOrder(neighbours: UnitNeighbour[]): UnitNeighbour[] {
  return neighbours.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.name.localeCompare(b.name, "vi"));
}
