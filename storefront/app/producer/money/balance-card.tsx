import type { ProducerBalance } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { Amount, AmountRows } from "./amount";

/** The one number, and what it is made of. */
export function BalanceCard({ money, words }: { money: ProducerBalance; words: ProducerMoneyTexts }) {
  const { balance, payable, held, carried } = money;
  const title = balance > 0 ? words.owed : balance < 0 ? words.owing : words.even;
  const all = [
    [words.payable, payable],
    [words.held, held],
    [words.carried, carried],
  ] as const;
  const parts = all.filter(([, amount]) => amount !== 0);
  return (
    <div className="mt-4 rounded-card border border-line bg-card p-5">
      <p className="text-ink-soft">{title}</p>
      <p className="mt-1 font-display text-4xl font-semibold tabular-nums">{formatVnd(Math.abs(balance))}</p>
      {parts.length > 0 && (
        <dl className="mt-4 space-y-2 border-t border-line pt-4">
          <AmountRows rows={parts} />
        </dl>
      )}
      {carried < 0 && <p className="mt-3 text-ink-soft">{words.owingHint}</p>}
      <p className="mt-3 text-sm text-ink-soft">{words.cashHint}</p>
    </div>
  );
}

/** When money leaves next, and how much of it. */
export function NextPayout({ money, words }: { money: ProducerBalance; words: ProducerMoneyTexts }) {
  const [next, ...later] = money.planned;
  if (next === undefined) return null;
  return (
    <>
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{words.monday(formatDay(next.on))}</span>
        {next.amount > 0 && <Amount value={next.amount} strong />}
      </p>
      {next.amount === 0 && <p className="mt-1 text-ink-soft">{words.nextNothing}</p>}
      {next.amount > 0 && money.account === "missing" && <p className="mt-1 font-medium">{words.accountMissing}</p>}
      {later.length > 0 && (
        <>
          <h3 className="mt-4 text-lg">{words.later}</h3>
          <ul className="mt-1">
            {later.map(({ on, amount }) => (
              <li key={on} className="flex items-baseline justify-between gap-4 py-1">
                <span>{words.monday(formatDay(on))}</span>
                <Amount value={amount} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 text-sm text-ink-soft">{words.nextHow}</p>
    </>
  );
}
