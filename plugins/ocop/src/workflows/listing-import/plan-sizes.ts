import type { ListingVariantContent } from "../../contract/producer-listing";
import type { ImportChange, ImportFault } from "../../contract/producer-listing-import";
import { marksKey } from "../../shared/text";
import { COLUMNS, type SizeField } from "./columns";
import type { SheetSize } from "./group-lines";
import { type ListingPatch, ONLY_SIZE } from "./patch";
import { shown, SIZE_SPELLINGS, type SizeValues } from "./values";

/** A value of a size as the file spells it; the title that nobody gave is no text. */
function spellSize(field: SizeField, values: Partial<SizeValues>): string | null {
  const value = values[field];
  if (value === undefined || (field === "title" && value === ONLY_SIZE)) return null;
  const write = SIZE_SPELLINGS[field].write as (value: unknown) => string | number | null;
  return shown(write(value));
}

interface Match {
  size: SheetSize;
  /** Null for a new one. */
  there: ListingVariantContent | null;
}

/** The size that a line means: by its key, by its title, or the only one. */
function find(size: SheetSize, there: readonly ListingVariantContent[]): ListingVariantContent | null | "unknown" {
  if (size.key !== null) return there.find(({ key }) => key === size.key) ?? "unknown";
  const { title } = size.values;
  if (title === undefined) return there.length === 1 ? (there[0] ?? null) : null;
  return there.find((variant) => marksKey(variant.title) === marksKey(title)) ?? null;
}

function changesOfSize({ size, there }: Match): Partial<SizeValues> {
  const told = Object.entries(size.values) as [SizeField, unknown][];
  return Object.fromEntries(told.filter(([field, value]) => there === null || there[field] !== value));
}

/**
 * What the lines of one listing do to its sizes: which are new, which change, and what cannot be. `patch` pairs with
 * `origin`: the line that told of each of its sizes.
 */
export function planSizes(
  sizes: readonly SheetSize[],
  there: readonly ListingVariantContent[],
): { patch: ListingPatch["sizes"]; origin: number[]; changes: ImportChange[]; faults: ImportFault[] } {
  const faults: ImportFault[] = [];
  const seen = new Set<unknown>();
  const matches = sizes.flatMap((size): Match[] => {
    const found = find(size, there);
    if (found === "unknown") {
      faults.push({ line: size.line, column: COLUMNS.key.title, reason: "unknown_size" });
      return [];
    }
    const several = sizes.length > 1 || there.length > 0;
    if (found === null && size.values.title === undefined && several) {
      faults.push({ line: size.line, column: COLUMNS["size.title"].title, reason: "missing" });
      return [];
    }
    const mark = found ?? marksKey(size.values.title ?? ONLY_SIZE);
    if (seen.has(mark)) {
      faults.push({ line: size.line, column: COLUMNS["size.title"].title, reason: "twice" });
      return [];
    }
    seen.add(mark);
    return [{ size, there: found }];
  });
  const changed = matches
    .map((match) => ({ ...match, values: changesOfSize(match) }))
    .filter(({ there: found, values }) => found === null || Object.keys(values).length > 0);
  return {
    patch: changed.map(({ there: found, values }) => ({ key: found?.key ?? null, values })),
    origin: changed.map(({ size }) => size.line),
    changes: changed.flatMap(({ there: found, values }) =>
      (Object.keys(values) as SizeField[]).map((field) => ({
        column: COLUMNS[`size.${field}`].title,
        size: spellSize("title", found ?? values),
        before: found === null ? null : spellSize(field, found),
        after: spellSize(field, values) ?? "",
      })),
    ),
    faults,
  };
}
