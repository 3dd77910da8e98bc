import type { TableReason } from "./csv-table";
import type { FileReason } from "./spreadsheet-file";

/** Why a row cannot be taken. `rule` is a decision's, in the words of `detail`. */
export type RegisterFaultReason =
  | TableReason
  | FileReason
  | "no_header"
  | "missing"
  | "day"
  | "number"
  | "stars"
  | "group"
  | "formula"
  | "too_long"
  | "unit_unknown"
  | "unit_outside"
  | "before_decision"
  | "rule"
  | "twice"
  | "in_force"
  | "number_taken"
  /** Several producers of the list bear the name, and the row tells too little to know which one it means. */
  | "producer_unclear";

/** What was repaired, or is worth a look; the row is taken. */
export type RegisterNoteReason =
  | "merged"
  | "formula_value"
  | "day_counted"
  | "day_short"
  | "district_ended"
  | "unit_began_later"
  | "district_only"
  | "potential_five"
  | "number_made"
  | "expires_differs"
  | "issuer_derived";

/** Where something is: line as Excel counts, title of the column as the list has it, and place ("G17") where there is one. */
interface At {
  line: number;
  column: string;
  cell: string | null;
}
type Detail = { vi: string; en: string } | null;
export type RegisterFault = At & { reason: RegisterFaultReason; detail: Detail };
export type RegisterNote = At & { reason: RegisterNoteReason; detail: Detail };
