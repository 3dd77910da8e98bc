import type { CountedTally, OverTimeReport, PublishedReport, TotalsReport } from "../../contract/office-report";
import type { PlanReport } from "../../contract/office-plan";
import type { SalesReport, SoldRow } from "../../contract/office-sales";
import type { PotentialCustom } from "../../shared/report-vocabulary";
import type { CellValue, Table } from "../../shared/table";
import { type ReportLanguage, type ReportWords, reportWords } from "./words";

const NAME_WIDTH = 44;
const COUNT_WIDTH = 16;

const texts = (...titles: string[]) => titles.map((title) => ({ title, width: NAME_WIDTH }));
const counts = (...titles: string[]) => titles.map((title) => ({ title, width: COUNT_WIDTH }));

function tallyColumns(words: ReportWords, custom: PotentialCustom) {
  const potential = custom === "own" ? words.potential_five : words.inside;
  return counts(words.products, words.five, potential, words.four, words.three, words.producers);
}

const tallyCells = (row: CountedTally): CellValue[] => [
  row.products,
  row.five,
  row.potential_five,
  row.four,
  row.three,
  row.producers,
];

/** What is in force, whole and by unit, group and kind, one below the other. */
export function totalsTable(report: TotalsReport, language: ReportLanguage): Table {
  const words = reportWords(language);
  const { custom, units, total } = report;
  const line = (by: string, name: string, row: CountedTally): CellValue[] => [by, name, ...tallyCells(row)];
  return {
    name: `ocop-${report.as_of}`,
    columns: [...texts(words.by, words.name), ...tallyColumns(words, custom)],
    rows: [
      line(words.area, report.area.name ?? words.whole, total),
      ...report.by_unit.map((row) => line(words.units[units], row.name ?? row.code ?? words.unknown, row)),
      ...report.by_group.map((row) => line(words.group, words.groups[row.group], row)),
      ...report.by_kind.map((row) => line(words.kind, words.kinds[row.kind], row)),
      [words.customs[custom], null, null, null, null, null, null, null],
    ],
  };
}

/** What was in force at the end of each step. */
export function overTimeTable({ steps, custom, as_of, step }: OverTimeReport, language: ReportLanguage): Table {
  const words = reportWords(language);
  return {
    name: `ocop-${step === "year" ? "nam" : "quy"}-${as_of}`,
    columns: [...counts(words.period, words.day), ...tallyColumns(words, custom), ...counts(words.recognised)],
    rows: steps.map((row) => [row.name, row.day, ...tallyCells(row), row.recognised]),
  };
}

const PRINTED = ["products", "five", "potential_five", "four", "three", "producers"] as const;

/** Published totals, a line each figure: printed, computed, difference. */
export function publishedTable({ rows }: PublishedReport, language: ReportLanguage): Table {
  const words = reportWords(language);
  return {
    name: "ocop-so-lieu-cong-bo",
    columns: [
      ...texts(words.name),
      ...counts(words.period),
      ...texts(words.counted, words.measure),
      ...counts(words.printed, words.computed, words.difference),
      ...texts(words.note, words.source),
    ],
    rows: rows.flatMap((row) =>
      PRINTED.filter((figure) => row.printed[figure] !== null).map((figure) => [
        row.unit_name ?? words.whole,
        row.printed_day,
        row.decision ?? words.bases[row.basis],
        words[figure],
        row.printed[figure],
        row.computed?.[figure] ?? null,
        row.difference[figure],
        row.note,
        row.sources.join("; "),
      ]),
    ),
  };
}

/** A year's plan and what came of it. */
export function planTable({ lines, year, day }: PlanReport, language: ReportLanguage): Table {
  const words = reportWords(language);
  return {
    name: `ocop-ke-hoach-${year}`,
    columns: [...texts(words.measure), ...counts(words.planned, words.result, words.share, words.day)],
    rows: lines.map(({ measure, planned, result, share_bp }) => [
      words.measures[measure],
      planned,
      result,
      share_bp === null ? null : (share_bp / 100).toFixed(1).replace(".", language === "vi" ? "," : "."),
      day,
    ]),
  };
}

/** Sales, whole and by month, unit and kind, one below the other. */
export function salesTable(report: SalesReport, language: ReportLanguage): Table {
  const words = reportWords(language);
  const cells = ({ producers, orders, revenue }: SoldRow): CellValue[] =>
    revenue === null ? [words.hidden, null, null] : [producers, orders, revenue];
  const line = (by: string, name: string, row: SoldRow): CellValue[] => [by, name, ...cells(row)];
  return {
    name: `ocop-ban-hang-${report.from}-${report.to}`,
    columns: [...texts(words.by, words.name), ...counts(words.producers, words.orders, words.revenue)],
    rows: [
      line(words.area, report.area.name ?? words.whole, report.total),
      ...report.by_month.map((row) => line(words.month, row.month, row)),
      ...report.by_unit.map((row) => line(words.units[report.units], row.name ?? row.code ?? words.unknown, row)),
      ...report.by_kind.map((row) => line(words.kind, words.kinds[row.kind], row)),
    ],
  };
}
