import { type ListingContent, listingCreate, type ListingField } from "../../contract/producer-listing";
import type { ImportChange, ImportFault, ImportReason, ImportRow } from "../../contract/producer-listing-import";
import { cellText } from "../../shared/cell-text";
import type { ListingStatus } from "../../shared/listing-vocabulary";
import { COLUMNS, type SheetColumn, type SheetField, type SizeField } from "./columns";
import type { SheetListing } from "./group-lines";
import { changesOf, isEmpty, type ListingPatch, tooManySizes } from "./patch";
import { planSizes } from "./plan-sizes";
import { FIELD_SPELLINGS, shown, type SheetValues } from "./values";

/** A listing of the producer's as a file is compared with it; `wanted` has what waits for review in it already. */
export interface ExistingListing {
  id: string;
  status: ListingStatus;
  version: number;
  wanted: ListingContent;
}

/** A row of the preview and what its confirmation writes. */
export interface PlannedListing extends ImportRow {
  patch: ListingPatch;
  /** Of the listing when the file was read; null for a new one. */
  version: number | null;
}

function spell(field: SheetField, values: Partial<SheetValues>): string | null {
  const value = values[field];
  if (value === undefined) return null;
  const write = FIELD_SPELLINGS[field].write as (value: unknown) => string | number | null;
  return shown(write(value));
}

interface Issue {
  path: PropertyKey[];
  code?: string | undefined;
  origin?: string | undefined;
}

/** Why the API would refuse a value, in the words of the preview. */
function reasonOf({ code, origin }: Issue): ImportReason {
  if (code === "too_big") return origin === "string" ? "too_long" : "out_of_range";
  if (code === "too_small") return origin === "string" ? "missing" : "out_of_range";
  return "invalid";
}

/** What the API would refuse of a patch, by line and column. */
function refused(
  patch: ListingPatch,
  now: ListingContent | null,
  line: number,
  origin: readonly number[],
): ImportFault[] {
  const body = changesOf(patch, now);
  const parsed = listingCreate.safeParse(body);
  if (parsed.success) return [];
  const added = patch.sizes.flatMap(({ key }, place) => (key === null ? [origin[place] ?? line] : []));
  const lineOf = (place: number): number => {
    const key = now?.variants[place]?.key;
    if (key === undefined) return added[place - (now?.variants.length ?? 0)] ?? line;
    return origin[patch.sizes.findIndex((size) => size.key === key)] ?? line;
  };
  return parsed.error.issues.map((issue): ImportFault => {
    const [field, place, part] = issue.path;
    const ofSize = field === "variants" && typeof place === "number";
    const column = (ofSize ? `size.${String(part) as SizeField}` : String(field)) as SheetColumn;
    return {
      line: ofSize ? lineOf(place) : line,
      column: COLUMNS[column]?.title ?? "",
      reason: reasonOf(issue as Issue),
    };
  });
}

/** True when a cell says what is there already, however its lines end. */
function same(before: unknown, after: unknown): boolean {
  const there = typeof before === "string" ? cellText(before) : (before ?? null);
  return JSON.stringify(there) === JSON.stringify(after);
}

/** Compares what a file says of one listing with what is there: what it would do, and what stands against it. */
export function planListing(sheet: SheetListing, existing: ExistingListing | null): PlannedListing {
  const now = existing?.wanted ?? null;
  const [line = 1] = sheet.lines;
  const told = Object.keys(sheet.fields) as (SheetField & ListingField)[];
  const fields = told.filter((field) => now === null || !same(now[field], sheet.fields[field]));
  const sizes = planSizes(sheet.sizes, now?.variants ?? []);
  const patch: ListingPatch = {
    fields: Object.fromEntries(fields.map((field) => [field, sheet.fields[field]])),
    sizes: sizes.patch,
  };
  const changes: ImportChange[] = fields.map((field) => ({
    column: COLUMNS[field].title,
    size: null,
    before: now === null ? null : spell(field, now),
    after: spell(field, sheet.fields) ?? "",
  }));
  const faults = [...sheet.faults, ...sizes.faults, ...refused(patch, now, line, sizes.origin)];
  if (tooManySizes(patch, now)) faults.push({ line, column: COLUMNS["size.title"].title, reason: "too_many_sizes" });
  if (existing?.status === "in_review" && !isEmpty(patch))
    faults.push({ line, column: COLUMNS.status.title, reason: "in_review" });
  return {
    lines: sheet.lines,
    name: sheet.fields.name ?? now?.name ?? "",
    listing_id: existing?.id ?? null,
    act: existing === null ? "create" : isEmpty(patch) ? "same" : "change",
    changes: [...changes, ...sizes.changes],
    faults: faults.toSorted((a, b) => a.line - b.line),
    patch,
    version: existing?.version ?? null,
  };
}
