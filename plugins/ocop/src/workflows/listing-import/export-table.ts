import type { CellValue, Table } from "../../shared/table";
import { COLUMNS, type SheetColumn, type SheetField, type SizeField } from "./columns";
import { ONLY_SIZE } from "./patch";
import type { ExistingListing } from "./plan-listing";
import { FIELD_SPELLINGS, SIZE_SPELLINGS, type SizeValues } from "./values";
import { STATUS_WORDS } from "./words";

const NAMES = Object.keys(COLUMNS) as SheetColumn[];

function sizeCell(column: SheetColumn, size: SizeValues): CellValue {
  const field = column.slice("size.".length) as SizeField;
  if (field === "title" && size.title === ONLY_SIZE) return null;
  const write = SIZE_SPELLINGS[field].write as (value: unknown) => CellValue;
  return write(size[field]);
}

function fieldCell(field: SheetField, { wanted }: ExistingListing): CellValue {
  const write = FIELD_SPELLINGS[field].write as (value: unknown) => CellValue;
  return write(wanted[field]);
}

/** One line for each size: the first tells of the listing too, the others carry its id and name. */
function linesOf(listing: ExistingListing): CellValue[][] {
  const sizes = listing.wanted.variants.length === 0 ? [null] : listing.wanted.variants;
  return sizes.map((size, place) =>
    NAMES.map((column): CellValue => {
      if (column === "id") return listing.id;
      if (column === "key") return size?.key ?? null;
      if (column === "status") return place === 0 ? STATUS_WORDS[listing.status] : null;
      if (column.startsWith("size.")) return size === null ? null : sizeCell(column, size);
      if (place > 0 && column !== "name") return null;
      return fieldCell(column as SheetField, listing);
    }),
  );
}

/** A producer's listings as a file that can be changed and sent back: what waits for review is in it already. */
export function exportTable(listings: readonly ExistingListing[], day: string): Table {
  return {
    name: `san-pham-${day}`,
    columns: NAMES.map((column) => ({ title: COLUMNS[column].title, width: COLUMNS[column].width })),
    rows: listings.flatMap(linesOf),
  };
}
