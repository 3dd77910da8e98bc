import type { ProducerNumbers } from "../../../../plugins/ocop/src/contract/producer-numbers";
import type { ProducerNumbersTexts } from "../../shared/i18n/vi/producer-numbers";
import { formatCount } from "../../shared/format/count";

/** What is about to run out, the first to go first. */
export function LowStock({ numbers, words }: { numbers: ProducerNumbers; words: ProducerNumbersTexts }) {
  const { low_stock, pace_days } = numbers;
  if (low_stock.length === 0) return <p className="mt-3 text-ink-soft">{words.lowNone}</p>;
  return (
    <>
      <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-card">
        {low_stock.map(({ variant_id, product, variant, available, days_left }) => (
          <li key={variant_id} className="px-4 py-3">
            <p className="font-semibold">{[product, variant].filter(Boolean).join(" · ")}</p>
            <p className="text-ink-soft">
              {available === 0
                ? words.gone
                : `${words.left(formatCount(available))}, ${days_left === null ? words.slow : words.lasts(days_left)}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">{words.lowHint(pace_days)}</p>
    </>
  );
}
