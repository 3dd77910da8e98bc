import type { ImportFault } from "../../contract/producer-listing-import";
import { marksKey } from "../../shared/text";
import { COLUMNS, type SheetField } from "./columns";
import type { SheetLine } from "./read-lines";
import type { SheetValues, SizeValues } from "./values";

/** One size as a line tells of it; without a `key` it is known by its title, or new. */
export interface SheetSize {
  line: number;
  key: string | null;
  values: Partial<SizeValues>;
}

/** What all lines of one listing say together. */
export interface SheetListing {
  lines: number[];
  id: string | null;
  fields: Partial<SheetValues>;
  sizes: SheetSize[];
  faults: ImportFault[];
}

/** Lines of one listing carry its id or, while it has none, its name; they need not stand together. */
function keyOf({ id, fields, line }: SheetLine): string {
  if (id !== null) return `id:${id}`;
  return fields.name ? `name:${marksKey(fields.name)}` : `line:${line}`;
}

function addLine(listing: SheetListing, { line, key, fields, size }: SheetLine): void {
  listing.lines.push(line);
  const told: Partial<Record<SheetField, unknown>> = listing.fields;
  for (const [field, value] of Object.entries(fields) as [SheetField, unknown][]) {
    if (told[field] === undefined) told[field] = value;
    else if (JSON.stringify(told[field]) !== JSON.stringify(value))
      listing.faults.push({ line, column: COLUMNS[field].title, reason: "differs" });
  }
  if (key !== null || Object.keys(size).length > 0) listing.sizes.push({ line, key, values: size });
}

/** The listings that the lines of a file tell of, in the order of the file. A field has to be told on one of its lines only. */
export function groupLines(lines: readonly SheetLine[], faults: readonly ImportFault[]): SheetListing[] {
  const listings = new Map<string, SheetListing>();
  const owner = new Map<number, SheetListing>();
  for (const line of lines) {
    const listing = listings.get(keyOf(line)) ?? { lines: [], id: line.id, fields: {}, sizes: [], faults: [] };
    listings.set(keyOf(line), listing);
    owner.set(line.line, listing);
    addLine(listing, line);
  }
  for (const fault of faults) owner.get(fault.line)?.faults.push(fault);
  return [...listings.values()];
}
