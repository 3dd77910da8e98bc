import type {
  RegisterFault,
  RegisterFaultReason,
  RegisterNote,
  RegisterNoteReason,
} from "../../../shared/register-import-faults";
import type { RegisterColumn } from "../../../shared/register-import-vocabulary";
import { placeOf } from "../../../shared/workbook-marks";
import { COLUMNS } from "./columns";
import type { ListColumns } from "./list-row";

type Detail = RegisterFault["detail"];

/** Writes down faults and notes of one line, each at its cell. */
export class RowMarks {
  readonly faults: RegisterFault[] = [];
  readonly notes: RegisterNote[] = [];

  constructor(
    private readonly columns: ListColumns,
    readonly line: number,
  ) {}

  fault(column: RegisterColumn, reason: RegisterFaultReason, detail: Detail = null): void {
    this.faults.push({ ...this.at(column), reason, detail });
  }

  note(column: RegisterColumn, reason: RegisterNoteReason, detail: Detail = null): void {
    this.notes.push({ ...this.at(column), reason, detail });
  }

  private at(column: RegisterColumn) {
    const { line } = this;
    const found = this.columns[column];
    if (found === undefined) return { line, column: COLUMNS[column].title, cell: null };
    return { line, column: found.title, cell: placeOf(line, found.place) };
  }
}
