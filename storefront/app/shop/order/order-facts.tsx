import type { PublicOrder } from "../../../../plugins/ocop/src/contract/order";
import { formatDayOf } from "../../shared/format/date";
import type { OrderTexts } from "../../shared/i18n/vi/order";

interface Props {
  order: PublicOrder;
  words: OrderTexts;
}

/** Number, day, state and way of payment in one row. */
export function OrderFacts({ order, words }: Props) {
  const facts = [
    [words.number, `#${order.number}`],
    [words.placedOn, formatDayOf(order.created_at)],
    [words.state, words.states[order.state]],
    [words.payment, words.methods[order.payment.method]],
  ] as const;
  return (
    <dl className="mt-6 grid grid-cols-2 gap-x-4 gap-y-3 rounded-2xl border border-line bg-card p-5 sm:grid-cols-4">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className="mt-0.5 font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
