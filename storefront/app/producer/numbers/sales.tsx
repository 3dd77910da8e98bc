import type { ProducerNumbers } from "../../../../plugins/ocop/src/contract/producer-numbers";
import { formatVnd } from "../../shared/format/money";
import type { ProducerNumbersTexts } from "../../shared/i18n/vi/producer-numbers";
import { BarChart } from "../../shared/ui/bar-chart";
import { highestOf } from "../../shared/ui/bars";
import { Figures } from "../../shared/ui/figures";
import { formatCount } from "../../shared/format/count";
import { spanLabel } from "./span-label";
import { TableTwin } from "./table-twin";

/** Orders, pieces and đồng, and when they came. */
export function Sales({ numbers, words }: { numbers: ProducerNumbers; words: ProducerNumbersTexts }) {
  const { totals, spans, step } = numbers;
  if (totals.orders === 0) return <p className="mt-3 text-ink-soft">{words.salesNone}</p>;
  const labels = spans.map(spanLabel);
  const series = [{ name: words.revenue, values: spans.map(({ revenue }) => revenue) }];
  const best = highestOf(series);
  const [most, span] = [formatVnd(best.value), labels[best.bar] ?? ""];
  return (
    <>
      <Figures
        figures={[
          [words.revenue, formatVnd(totals.revenue)],
          [words.orders, formatCount(totals.orders)],
          [words.pieces, formatCount(totals.pieces)],
        ]}
      />
      <BarChart
        title={words.revenueChart[step]}
        summary={words.revenueSummary(formatVnd(totals.revenue), most, span)}
        labels={labels}
        series={series}
        highest={`${words.highest}: ${most}`}
      />
      <TableTwin
        summary={words.table}
        caption={words.revenueChart[step]}
        columns={[words.when[step], words.orders, words.pieces, words.revenue]}
        rows={spans.map((one) => ({
          name: spanLabel(one),
          values: [formatCount(one.orders), formatCount(one.pieces), formatVnd(one.revenue)],
        }))}
      />
      <p className="mt-2 text-sm text-ink-soft">{words.revenueHint}</p>
    </>
  );
}
