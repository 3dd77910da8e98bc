import { textOfCell } from "../../../shared/cell-text";
import type { ProductGroup } from "../../../shared/certification-vocabulary";
import { REGISTER_COLUMNS, type RegisterColumn } from "../../../shared/register-import-vocabulary";
import { placeOf, type SheetMarks } from "../../../shared/workbook-marks";
import { placeOfAddress } from "./address";
import { type ReadDay, readDay, readDecision } from "./day";
import type { ListColumns, ListRow } from "./list-row";
import { RowMarks } from "./row-marks";
import { readGroup, readKind, readStars } from "./words";

/** Most characters of a cell, by what the register keeps. */
const LONGEST: Partial<Record<RegisterColumn, number>> = { product: 300, producer: 300 };
const LONGEST_OTHER = 200;
const TAX_CODE = /^(\d{10}(-?\d{3})?|\d{12})$/;
const SCORE = /^\d{1,3}(?:[.,]\d{1,6})?$/;

/** What the headings inside a table say of the lines below them. */
export interface Section {
  group: ProductGroup | null;
  district: string | null;
}

interface Line {
  number: number;
  cells: readonly string[];
}

/** The cells of a line by column, and what is worth saying of how they stand in the sheet. */
function textsOf(line: Line, columns: ListColumns, marks: SheetMarks, filled: ReadonlySet<string>, said: RowMarks) {
  const texts: Partial<Record<RegisterColumn, string>> = {};
  for (const column of REGISTER_COLUMNS) {
    const found = columns[column];
    if (found === undefined || column === "ordinal") continue;
    const text = textOfCell(line.cells[found.place] ?? "").replace(/\s+/g, " ");
    const place = placeOf(line.number, found.place);
    if (marks.broken.has(place)) said.fault(column, "formula");
    else if (text.length > (LONGEST[column] ?? LONGEST_OTHER)) said.fault(column, "too_long");
    else if (text !== "") texts[column] = text;
    if (marks.formulas.has(place)) said.note(column, "formula_value", { vi: text, en: text });
    if (filled.has(`${line.number}:${found.place}`) && !said.notes.some(({ reason }) => reason === "merged"))
      said.note(column, "merged");
  }
  return texts;
}

function dayOf(text: string | undefined, column: RegisterColumn, marks: SheetMarks, said: RowMarks): string | null {
  return text === undefined ? null : taken(readDay(text, marks.from_1904), column, said);
}

function taken(found: ReadDay | null, column: RegisterColumn, said: RowMarks): string | null {
  if (found === null) {
    said.fault(column, "day");
    return null;
  }
  const [year, month, date] = found.day.split("-");
  const spelled = `${date}/${month}/${year}`;
  if (found.repaired !== null) said.note(column, `day_${found.repaired}`, { vi: spelled, en: found.day });
  return found.day;
}

/** Reads one line of a list; what cannot be read is a fault of the row, what was repaired a note. */
export function readRow(
  line: Line,
  {
    columns,
    marks,
    filled,
    section,
  }: { columns: ListColumns; marks: SheetMarks; filled: ReadonlySet<string>; section: Section },
): ListRow {
  const said = new RowMarks(columns, line.number);
  const texts = textsOf(line, columns, marks, filled, said);
  const hasFault = (column: RegisterColumn) =>
    said.faults.some(({ column: title }) => title === columns[column]?.title);
  for (const column of ["product", "producer"] as const)
    if (texts[column] === undefined && !hasFault(column)) said.fault(column, "missing");
  const group = texts.group === undefined ? section.group : readGroup(texts.group);
  if (group === null) said.fault("group", texts.group === undefined ? "missing" : "group");
  const rank = texts.stars === undefined ? null : readStars(texts.stars);
  if (texts.stars !== undefined && rank === null) said.fault("stars", "stars");
  const points = texts.score?.replace(/\s*\/\s*100$|\s*điểm$/iu, "");
  const score = points !== undefined && SCORE.test(points) ? Number(points.replace(",", ".")) : null;
  if (points !== undefined && (score === null || score > 100)) said.fault("score", "number");
  const tax_code = texts.tax_code?.replace(/[\s.]/g, "") ?? null;
  if (tax_code !== null && !TAX_CODE.test(tax_code)) said.fault("tax_code", "number");
  const decision = texts.decision_number === undefined ? null : readDecision(texts.decision_number, marks.from_1904);
  const decided = decision?.day ? taken(decision.day, "decision_number", said) : null;
  const decision_date = dayOf(texts.decision_date, "decision_date", marks, said) ?? decided;
  const address = placeOfAddress(texts.address ?? "");
  return {
    line: line.number,
    product: texts.product ?? "",
    product_code: texts.product_code ?? null,
    producer: texts.producer ?? "",
    kind: readKind(texts.kind ?? "", texts.producer ?? ""),
    tax_code,
    place: {
      commune: texts.commune ?? address.commune ?? null,
      district: texts.district ?? address.district ?? section.district,
      province: texts.province ?? address.province ?? null,
    },
    group,
    sub_group: texts.sub_group ?? null,
    score,
    stars: rank?.stars ?? null,
    potential_five: rank?.potential_five ?? false,
    decision_number: decision?.number || null,
    decision_date,
    certificate_number: texts.certificate_number ?? null,
    issuer: texts.issuer ?? null,
    // Lists that tell one day tell the decision's, from which a certificate holds.
    issued_on:
      dayOf(texts.issued_on, "issued_on", marks, said) ?? (texts.issued_on === undefined ? decision_date : null),
    expires_on: dayOf(texts.expires_on, "expires_on", marks, said),
    faults: said.faults,
    notes: said.notes,
  };
}
