import type { ProducerNumbers } from "../../../../plugins/ocop/src/contract/producer-numbers";
import type { ProducerNumbersTexts } from "../../shared/i18n/vi/producer-numbers";
import { BarChart } from "../../shared/ui/bar-chart";
import { highestOf } from "../../shared/ui/bars";
import { formatCount } from "../../shared/format/count";
import { Figures } from "../../shared/ui/figures";
import { spanLabel } from "./span-label";
import { TableTwin } from "./table-twin";

/** How often own pages were opened, and when. */
export function Views({ numbers, words }: { numbers: ProducerNumbers; words: ProducerNumbersTexts }) {
  const { totals, spans, step } = numbers;
  const all = totals.product_views + totals.producer_views;
  if (all === 0) return <p className="mt-3 text-ink-soft">{words.viewsNone}</p>;
  const labels = spans.map(spanLabel);
  const series = [
    { name: words.productViews, values: spans.map(({ product_views }) => product_views) },
    { name: words.producerViews, values: spans.map(({ producer_views }) => producer_views) },
  ];
  const best = highestOf(series);
  const [most, span] = [formatCount(best.value), labels[best.bar] ?? ""];
  return (
    <>
      <Figures
        figures={[
          [words.productViews, formatCount(totals.product_views)],
          [words.producerViews, formatCount(totals.producer_views)],
        ]}
      />
      <BarChart
        title={words.viewsChart[step]}
        summary={words.viewsSummary(formatCount(all), most, span)}
        labels={labels}
        series={series}
        highest={`${words.highest}: ${most}`}
      />
      <TableTwin
        summary={words.table}
        caption={words.viewsChart[step]}
        columns={[words.when[step], words.productViews, words.producerViews]}
        rows={spans.map((one) => ({
          name: spanLabel(one),
          values: [formatCount(one.product_views), formatCount(one.producer_views)],
        }))}
      />
      <p className="mt-2 text-sm text-ink-soft">{words.viewsHint}</p>
    </>
  );
}
