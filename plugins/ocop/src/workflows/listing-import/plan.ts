import type { ImportFault, ListingImport } from "../../contract/producer-listing-import";
import type { CsvLine } from "../../shared/csv";
import { marksKey } from "../../shared/text";
import { COLUMNS } from "./columns";
import { groupLines, type SheetListing } from "./group-lines";
import { type ExistingListing, type PlannedListing, planListing } from "./plan-listing";
import { readLines } from "./read-lines";

/** Everything that a file would do. */
export interface Plan {
  rows: PlannedListing[];
  /** Faults of the file as a whole. */
  faults: ImportFault[];
  counts: ListingImport["counts"];
}

/** Finds the listing that a file means: by its id, else by its name, so that the same file sent twice makes nothing twice. */
function finder(existing: readonly ExistingListing[]) {
  const byId = new Map(existing.map((one) => [one.id, one]));
  const byName = new Map<string, ExistingListing[]>();
  for (const one of existing) {
    const key = marksKey(one.wanted.name ?? "");
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  return ({ id, fields, lines }: SheetListing): ExistingListing | ImportFault | null => {
    const [line = 1] = lines;
    if (id !== null) return byId.get(id) ?? { line, column: COLUMNS.id.title, reason: "unknown_listing" };
    const alike = fields.name ? (byName.get(marksKey(fields.name)) ?? []) : [];
    if (alike.length > 1) return { line, column: COLUMNS.name.title, reason: "several_alike" };
    return alike[0] ?? null;
  };
}

/** A listing that two groups of lines mean, once by its id and once by its name, is told twice. */
function refuseTwice(rows: readonly PlannedListing[]): void {
  const seen = new Set<string>();
  for (const { listing_id, lines, faults } of rows) {
    if (listing_id === null) continue;
    if (seen.has(listing_id)) faults.push({ line: lines[0] ?? 1, column: COLUMNS.name.title, reason: "twice" });
    seen.add(listing_id);
  }
}

/** What the lines of a file would do to a producer's listings. Nothing is written. */
export function planImport(lines: readonly CsvLine[], existing: readonly ExistingListing[]): Plan {
  const read = readLines(lines);
  const find = finder(existing);
  const rows = groupLines(read.lines, read.faults).map((sheet) => {
    const found = find(sheet);
    if (found === null || "wanted" in found) return planListing(sheet, found);
    return planListing({ ...sheet, faults: [...sheet.faults, found] }, null);
  });
  refuseTwice(rows);
  const sound = rows.filter(({ faults }) => faults.length === 0);
  const acts = (act: PlannedListing["act"]): number => sound.filter((row) => row.act === act).length;
  return {
    rows: [...rows].sort((a, b) => Number(b.faults.length > 0) - Number(a.faults.length > 0)),
    faults: read.lines.length === 0 ? read.faults : [],
    counts: {
      create: acts("create"),
      change: acts("change"),
      same: acts("same"),
      faulty: rows.length - sound.length,
    },
  };
}
