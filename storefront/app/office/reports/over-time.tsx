import type { OverTimeReport } from "../../../../plugins/ocop/src/contract/office-report";
import { formatCount } from "../../shared/format/count";
import { formatDay } from "../../shared/format/date";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { BarChart } from "../../shared/ui/bar-chart";
import { highestOf } from "../../shared/ui/bars";
import { DataTable } from "../../shared/ui/data-table";
import { tallyCells, tallyTitles } from "./tally-table";

/** A step by its name: "2026", or "2026-Q4" in words. */
function stepName(name: string, words: OfficeReportsTexts): string {
  const [year = name, quarter] = name.split("-Q");
  return quarter === undefined ? name : words.quarter(quarter, year);
}

/** Bars of products by rank, and the same numbers as a table, the newest first. */
export function OverTime({ report, words }: { report: OverTimeReport; words: OfficeReportsTexts }) {
  const { steps, step, custom } = report;
  // Each product is in one piece of a bar, whatever the custom of the table.
  const four = (row: (typeof steps)[number]) => (custom === "own" ? row.four : row.four - row.potential_five);
  const series = [
    { name: words.three, values: steps.map(({ three }) => three) },
    { name: words.four, values: steps.map(four) },
    { name: words.potential_five, values: steps.map(({ potential_five }) => potential_five) },
    { name: words.five, values: steps.map(({ five }) => five) },
  ];
  const labels = steps.map(({ name }) => stepName(name, words));
  const best = highestOf(series);
  const [most, when] = [formatCount(best.value), labels[best.bar] ?? ""];
  return (
    <>
      <BarChart
        title={words.chartProducts(step)}
        summary={words.chartSummary(formatCount(steps.at(-1)?.products ?? 0), most, when)}
        labels={labels}
        series={series}
        highest={words.highest(most)}
      />
      <DataTable
        caption={words.chartProducts(step)}
        columns={[words.period, words.day, ...tallyTitles(words, custom), words.recognised]}
        rows={steps.toReversed().map((row) => ({
          key: row.name,
          name: stepName(row.name, words),
          values: [formatDay(row.day), ...tallyCells(row), formatCount(row.recognised)],
        }))}
      />
    </>
  );
}
