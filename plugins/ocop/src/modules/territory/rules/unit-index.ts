import {
  fullName,
  type Succession,
  type TerritoryDataset,
  type TerritoryUnit,
  type UnitAlias,
  type UnitAnswer,
} from "../../../shared/territory";
import { foldWords, marksKey } from "../../../shared/text";
import { looseKey } from "./names";

function push<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) push(groups, key, row);
  }
  return groups;
}

/** A unit's name as searches compare it, computed once. */
export interface UnitKeys {
  fold: string;
  full: string;
  /** A space and `full`: "begins a word" is asked as "contains a space and the word". */
  padded: string;
  marks: string;
  fullMarks: string;
  loose: string;
}

/** A unit beside its keys. */
export interface Entry {
  unit: TerritoryUnit;
  keys: UnitKeys;
}

const LEVEL_ORDER = { province: 0, district: 1, commune: 2 } as const;

/** The order of lists: provinces before districts before communes, today's before ended ones, then by code. */
export function listOrder(a: TerritoryUnit, b: TerritoryUnit): number {
  return (
    LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] ||
    Number(a.valid_to !== null) - Number(b.valid_to !== null) ||
    (a.code < b.code ? -1 : 1)
  );
}

function keysFor(unit: TerritoryUnit): UnitKeys {
  const [fold, marks] = [foldWords(unit.name), marksKey(unit.name)];
  const full = `${foldWords(unit.kind)} ${fold}`;
  return { fold, marks, full, padded: ` ${full}`, fullMarks: marksKey(fullName(unit)), loose: looseKey(unit.name) };
}

/** Letters of a word by which units are kept that have a word that begins so. */
const START = 2;

/** All beginnings of up to {@link START} letters that the words of a unit's full name have. */
function startsOf({ full }: UnitKeys): Set<string> {
  return new Set(full.split(" ").flatMap((word) => [word.slice(0, 1), word.slice(0, START)]));
}

/** All units in memory with the ways to reach them (14,000 units, about 15 MB). Read only. */
export class UnitIndex {
  readonly units: readonly TerritoryUnit[];
  readonly provinces: readonly TerritoryUnit[];
  /** All units with their keys, in the order of lists. */
  readonly entries: readonly Entry[];
  private readonly byLevel: Map<string, Entry[]>;
  private readonly entryOf: Map<string, Entry>;
  private readonly byCode: Map<string, TerritoryUnit>;
  private readonly bySlug: Map<string, TerritoryUnit>;
  private readonly byName: Map<string, TerritoryUnit[]>;
  private readonly byStart = new Map<string, Entry[]>();
  private readonly byEarlierName = new Map<string, Entry[]>();
  private readonly byAlias: Map<string, UnitAlias[]>;
  private readonly inParent: Map<string, TerritoryUnit[]>;
  private readonly after: Map<string, Succession[]>;
  private readonly before: Map<string, Succession[]>;

  constructor(dataset: Pick<TerritoryDataset, "units" | "successions" | "aliases">) {
    this.units = dataset.units.toSorted(listOrder);
    this.entries = this.units.map((unit) => ({ unit, keys: keysFor(unit) }));
    this.byLevel = grouped(this.entries, ({ unit }) => unit.level);
    this.entryOf = new Map(this.entries.map((entry) => [entry.unit.code, entry]));
    this.provinces = dataset.units.filter((unit) => unit.level === "province");
    this.byCode = new Map(dataset.units.map((unit) => [unit.code, unit]));
    this.bySlug = new Map(dataset.units.map((unit) => [unit.slug, unit]));
    this.byName = new Map(
      [...grouped(this.entries, ({ keys }) => keys.loose)].map(([key, group]) => [key, group.map(({ unit }) => unit)]),
    );
    for (const entry of this.entries) {
      for (const start of startsOf(entry.keys)) push(this.byStart, start, entry);
      for (const form of entry.unit.earlier ?? []) push(this.byEarlierName, foldWords(form.name), entry);
    }
    this.byAlias = grouped(dataset.aliases, (alias) => looseKey(alias.name));
    this.inParent = grouped(this.units, (unit) => unit.parent_code);
    this.after = grouped(dataset.successions, (arrow) => arrow.from_code);
    this.before = grouped(dataset.successions, (arrow) => arrow.to_code);
  }

  /** By code or slug, in any letter case; an old slug still leads to its unit by the code at its end. */
  find(reference: string): TerritoryUnit | undefined {
    const code = reference.toUpperCase();
    const slug = reference.toLowerCase();
    return this.byCode.get(code) ?? this.bySlug.get(slug) ?? this.byCode.get(code.split("-").pop() ?? "");
  }

  /** All units of a level, in the order of lists: of 14,000 units few are provinces, which every list of products names. */
  ofLevel(level: TerritoryUnit["level"]): readonly Entry[] {
    return this.byLevel.get(level) ?? [];
  }

  entry(unit: TerritoryUnit): Entry {
    return this.entryOf.get(unit.code) ?? { unit, keys: keysFor(unit) };
  }

  unit(code: string | null | undefined): TerritoryUnit | undefined {
    return code ? this.byCode.get(code) : undefined;
  }

  children(code: string): readonly TerritoryUnit[] {
    return this.inParent.get(code) ?? [];
  }

  named(name: string): readonly TerritoryUnit[] {
    return this.byName.get(looseKey(name)) ?? [];
  }

  /**
   * Units that may answer words: a word of theirs begins with the first letters, they were called so earlier, or their name
   * is one of those that the words may mean.
   * @param words folded
   * @param loose keys of names
   */
  maybe(words: string, loose: ReadonlySet<string>): ReadonlySet<Entry> {
    const [first = ""] = words.split(" ");
    return new Set([
      ...(this.byStart.get(first.slice(0, START)) ?? []),
      ...(this.byEarlierName.get(words) ?? []),
      ...[...loose].flatMap((key) => (this.byName.get(key) ?? []).map((unit) => this.entry(unit))),
    ]);
  }

  aliases(name: string): readonly UnitAlias[] {
    return this.byAlias.get(looseKey(name)) ?? [];
  }

  /** What the unit lies in, nearest first. */
  parents(unit: TerritoryUnit): TerritoryUnit[] {
    const parent = this.unit(unit.parent_code);
    return parent ? [parent, ...this.parents(parent)] : [];
  }

  /** Units that took over its land: the one that took most first, then the one that kept its name. */
  successors(code: string): UnitAnswer["successors"] {
    return this.around(this.after.get(code), "to_code", this.byCode.get(code)?.name);
  }

  /** Units whose land it took over. */
  predecessors(code: string): UnitAnswer["predecessors"] {
    return this.around(this.before.get(code), "from_code", this.byCode.get(code)?.name);
  }

  private around(
    arrows: readonly Succession[] = [],
    end: "to_code" | "from_code",
    name?: string,
  ): UnitAnswer["successors"] {
    const found = arrows.flatMap((arrow) => {
      const unit = this.byCode.get(arrow[end]);
      return unit ? [{ unit, kind: arrow.kind, share: arrow.share }] : [];
    });
    return found.sort(
      (a, b) =>
        LEVEL_ORDER[a.unit.level] - LEVEL_ORDER[b.unit.level] ||
        (b.share ?? 0) - (a.share ?? 0) ||
        Number(b.unit.name === name) - Number(a.unit.name === name) ||
        (a.unit.code < b.unit.code ? -1 : 1),
    );
  }

  /** Today's province on whose land the unit lies or lay. */
  todaysProvince(unit: TerritoryUnit): TerritoryUnit | undefined {
    const top = this.parents(unit).at(-1) ?? unit;
    return top.valid_to === null ? top : this.successors(top.code)[0]?.unit;
  }

  answer(unit: TerritoryUnit): UnitAnswer {
    return {
      unit,
      parents: this.parents(unit),
      province: this.todaysProvince(unit) ?? null,
      successors: this.successors(unit.code),
      predecessors: this.predecessors(unit.code),
    };
  }
}
