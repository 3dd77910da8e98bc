import type { ListingContent, ListingVariantContent } from "../../contract/producer-listing";
import type { ImportReason } from "../../contract/producer-listing-import";
import { cellText } from "../../shared/cell-text";
import { dayInHoChiMinh } from "../../shared/clock";
import { dayWords } from "../../shared/day-words";
import { GROUP_WORDS } from "../../shared/group-words";
import { readAmount } from "../../shared/read-amount";
import { readMoment } from "../../shared/read-moment";
import { readDecimal, readWhole } from "../../shared/read-number";
import type { CellValue } from "../../shared/table";
import type { SheetField, SizeField } from "./columns";
import { readMonths, writeMonths } from "./months";
import { DELIVERY_WORDS, NO, readChoice, readYesNo, YES } from "./words";

export type SheetValues = Pick<ListingContent, SheetField>;
export type SizeValues = Pick<ListingVariantContent, SizeField>;

/** How the cells of a column are read and written. `read` answers undefined for what it cannot take. */
interface Spelling<Value> {
  read(cell: string): Value | undefined;
  write(value: Value): CellValue;
  reason: ImportReason;
}

/** Absent is what a reader of cells answers null for. */
const orRefuse = <Value>(value: Value | null): Value | undefined => value ?? undefined;

const words: Spelling<string | null> = {
  read: (cell) => cell,
  write: (value) => (value === null ? null : cellText(value)),
  reason: "invalid",
};
const count = { write: (value: number | null) => value, reason: "whole_number" as const };

const day: Spelling<string | null> = {
  read: (cell) => {
    const moment = readMoment(cell);
    return moment === null ? undefined : dayInHoChiMinh(moment);
  },
  write: (value) => (value === null ? null : dayWords(value)),
  reason: "day",
};

export const FIELD_SPELLINGS: { readonly [F in SheetField]: Spelling<SheetValues[F]> } = {
  name: words,
  group: {
    read: (cell) => orRefuse(readChoice(cell, GROUP_WORDS)),
    write: (value) => (value === null ? null : GROUP_WORDS[value]),
    reason: "choice",
  },
  sub_group: words,
  net_content: words,
  story_vi: words,
  story_en: words,
  ingredients: words,
  storage: words,
  usage: words,
  shelf_life: words,
  responsible_name: words,
  responsible_address: words,
  origin: words,
  dates: words,
  warnings: words,
  declaration_number: words,
  alcohol_strength: {
    read: (cell) => orRefuse(readDecimal(cell.replace(/%$|°$|độ$/u, ""))),
    // As a text: the format of whole numbers would show 29,5 as 30.
    write: (value) => (value === null ? null : String(value).replace(".", ",")),
    reason: "decimal",
  },
  delivery: {
    read: (cell) => orRefuse(readChoice(cell, DELIVERY_WORDS)),
    write: (value) => DELIVERY_WORDS[value],
    reason: "choice",
  },
  season_months: { read: readMonths, write: writeMonths, reason: "months" },
  preorder_from: day,
  paused: { read: (cell) => orRefuse(readYesNo(cell)), write: (value) => (value ? YES : NO), reason: "choice" },
};

export const SIZE_SPELLINGS: { readonly [F in SizeField]: Spelling<SizeValues[F]> } = {
  title: { read: (cell) => cell, write: cellText, reason: "invalid" },
  price: { ...count, read: (cell) => orRefuse(readAmount(cell)) },
  stock: { ...count, read: (cell) => orRefuse(readWhole(cell)) },
  weight_grams: { ...count, read: (cell) => orRefuse(readWhole(cell.replace(/g$/i, ""))) },
  sku: words,
};

const grouped = new Intl.NumberFormat("vi-VN");

/** A value as a reader sees it in a preview: as in the file, numbers with their thousands grouped; null for none. */
export function shown(value: CellValue): string | null {
  if (value === null || value === "") return null;
  return typeof value === "number" ? grouped.format(value) : value;
}
