import type { Succession, TerritoryUnit } from "../../../shared/territory";

/** What must be known of units to tell which lie in which. */
export interface Land {
  units: readonly Pick<TerritoryUnit, "code" | "level" | "parent_code">[];
  successions: readonly Pick<Succession, "from_code" | "to_code">[];
}

/** Ways from a unit to those below it, before it and after it; `closest` are those before it of its own level, if any. */
interface Ways {
  children: ReadonlyMap<string, readonly string[]>;
  before: ReadonlyMap<string, readonly string[]>;
  after: ReadonlyMap<string, readonly string[]>;
  closest: ReadonlyMap<string, readonly string[]>;
}

function grouped(pairs: readonly (readonly [key: string | null, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function waysOf({ units, successions }: Land): Ways {
  const levels = new Map(units.map(({ code, level }) => [code, level]));
  const isLike = ({ from_code, to_code }: Land["successions"][number]) => levels.get(from_code) === levels.get(to_code);
  // A commune of today follows communes, and the districts that those lay in besides: what it follows closest is told by
  // the former alone, where there are any.
  const told = new Set(successions.filter(isLike).map(({ to_code }) => to_code));
  const closest = successions.filter((arrow) => isLike(arrow) || !told.has(arrow.to_code));
  return {
    children: grouped(units.map(({ code, parent_code }) => [parent_code, code] as const)),
    before: grouped(successions.map(({ from_code, to_code }) => [to_code, from_code] as const)),
    after: grouped(successions.map(({ from_code, to_code }) => [from_code, to_code] as const)),
    closest: grouped(closest.map(({ from_code, to_code }) => [to_code, from_code] as const)),
  };
}

/**
 * Codes of the unit and of all units, today's and former, that lie wholly in it. Three things are certain: what lies in a
 * unit of the area lies in the area; so does an ended unit when all that took its land lie there, and a unit of today
 * when all that it took its land from did. A unit that was split over the border of the area lies in none of its sides.
 */
function codesWithin({ children, before, after, closest }: Ways, root: string): string[] {
  const within = new Set([root]);
  const waiting = [root];
  const isWhole = (parts: readonly string[] | undefined) => parts?.every((part) => within.has(part)) === true;
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    const neighbours = [
      ...(children.get(code) ?? []),
      ...(before.get(code) ?? []).filter((former) => isWhole(after.get(former))),
      ...(after.get(code) ?? []).filter((next) => isWhole(closest.get(next))),
    ];
    for (const next of neighbours)
      if (!within.has(next)) {
        within.add(next);
        waiting.push(next);
      }
  }
  return [...within].toSorted();
}

/** {@link codesWithin} of one state of the territory, each unit worked out once. */
export class Within {
  private readonly ways: Ways;
  private readonly known = new Map<string, readonly string[]>();

  constructor(land: Land) {
    this.ways = waysOf(land);
  }

  /** @param root code of the unit; one that is not known holds nothing but itself */
  codes(root: string): readonly string[] {
    const known = this.known.get(root) ?? codesWithin(this.ways, root);
    this.known.set(root, known);
    return known;
  }
}
