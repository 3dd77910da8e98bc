import { Link } from "react-router";
import type { ProducerBalance, WaitingMoney } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatDay } from "../../shared/format/date";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { inLanguage, useLanguage } from "../../shared/language";
import { Amount } from "./amount";
import { linkLook, listLook } from "./looks";

function Group({ group, days, words }: { group: WaitingMoney; days: number; words: ProducerMoneyTexts }) {
  const language = useLanguage();
  const { until, payout_on, amount, count, orders } = group;
  const [title, why] =
    until === null
      ? [words.waits.delivery, words.waitsWhy.delivery(days)]
      : [
          words.waits.return_window(formatDay(until)),
          words.waitsWhy.return_window(days, formatDay(payout_on ?? until)),
        ];
  return (
    <li className="px-4 py-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="font-sans text-base font-semibold">{title}</h3>
        <Amount value={amount} strong />
      </div>
      <p className="mt-1 text-sm text-ink-soft">{why}</p>
      <details className="mt-1">
        <summary className="flex min-h-11 items-center underline underline-offset-4">{words.ordersOf(count)}</summary>
        <ul>
          {orders.map(({ number, amount: part }) => (
            <li key={number} className="flex items-baseline justify-between gap-4">
              <Link to={inLanguage(language, `/producer/tien/don/${number}`)} className={linkLook}>
                {words.orderNumber(number)}
              </Link>
              <Amount value={part} />
            </li>
          ))}
        </ul>
        {count > orders.length && <p className="py-1 text-ink-soft">{words.more(count - orders.length)}</p>}
      </details>
    </li>
  );
}

/** What waits, why, and until when. */
export function WaitingList({ money, words }: { money: ProducerBalance; words: ProducerMoneyTexts }) {
  const { waiting, return_days } = money;
  if (waiting.length === 0) return <p className="mt-3 text-ink-soft">{words.waitingNone}</p>;
  return (
    <ul className={listLook}>
      {waiting.map((group) => (
        <Group key={group.until ?? ""} group={group} days={return_days} words={words} />
      ))}
    </ul>
  );
}
