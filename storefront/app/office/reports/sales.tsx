import type { SalesReport, SoldRow } from "../../../../plugins/ocop/src/contract/office-sales";
import { formatCount } from "../../shared/format/count";
import { formatVnd } from "../../shared/format/money";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { BarChart } from "../../shared/ui/bar-chart";
import { highestOf } from "../../shared/ui/bars";
import { DataTable } from "../../shared/ui/data-table";
import { Figures } from "../../shared/ui/figures";
import { TitledSection } from "../../shared/ui/titled-section";

const monthShown = (month: string) => month.split("-").toReversed().join("/");

function cellsOf({ producers, orders, revenue }: SoldRow, words: OfficeReportsTexts): string[] {
  const count = (value: number | null) => (value === null ? words.hidden : formatCount(value));
  return [count(producers), count(orders), revenue === null ? words.hidden : formatVnd(revenue)];
}

interface Props {
  report: SalesReport;
  words: OfficeReportsTexts;
}

/** Sales by month as a chart with its table. */
export function SalesByMonth({ report: { by_month, total }, words }: Props) {
  const labels = by_month.map(({ month }) => monthShown(month));
  const series = [{ name: words.revenue, values: by_month.map(({ revenue }) => revenue ?? 0) }];
  const best = highestOf(series);
  const [most, when] = [formatVnd(best.value), labels[best.bar] ?? ""];
  return (
    <>
      {best.value === 0 ? (
        <p className="mt-3 text-ink-soft">{words.noSales}</p>
      ) : (
        <BarChart
          title={words.revenueChart}
          summary={words.revenueSummary(most, when)}
          labels={labels}
          series={series}
          highest={words.highest(most)}
        />
      )}
      <DataTable
        caption={words.byMonth}
        columns={[words.month, words.producers, words.orders, words.revenue]}
        rows={[
          ...by_month.map((row) => ({ key: row.month, name: monthShown(row.month), values: cellsOf(row, words) })),
          { key: "total", name: words.whole, values: cellsOf(total, words), strong: true },
        ]}
      />
    </>
  );
}

/** Orders and money, whole, by month, by unit and by kind of producer. */
export function Sales({ report, words }: Props) {
  const { total, by_unit, by_kind, units, least_producers } = report;
  const titles = [words.producers, words.orders, words.revenue];
  const figures = cellsOf(total, words).map((value, at) => [titles[at] ?? "", value] as const);
  return (
    <>
      <Figures figures={figures} />
      <p className="mt-3 max-w-2xl text-sm text-ink-soft">
        {words.salesHint} {words.salesShield(least_producers)}
      </p>
      <TitledSection id="thang" title={words.byMonth}>
        <SalesByMonth report={report} words={words} />
      </TitledSection>
      {by_unit.length > 0 && (
        <TitledSection id="don-vi" title={words.byUnit}>
          <DataTable
            caption={words.byUnit}
            columns={[words.unitColumn[units], ...titles]}
            rows={by_unit.map((row) => ({
              key: row.code ?? "?",
              name: row.name ?? row.code ?? words.unknownUnit,
              values: cellsOf(row, words),
            }))}
          />
        </TitledSection>
      )}
      <TitledSection id="loai-hinh" title={words.byKind}>
        <DataTable
          caption={words.byKind}
          columns={[words.kindColumn, ...titles]}
          rows={by_kind.map((row) => ({ key: row.kind, name: words.kinds[row.kind], values: cellsOf(row, words) }))}
        />
      </TitledSection>
    </>
  );
}
