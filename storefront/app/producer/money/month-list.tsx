import { Link } from "react-router";
import type { StatementMonth } from "../../../../plugins/ocop/src/contract/producer-money";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { inLanguage, useLanguage } from "../../shared/language";
import { Amount } from "./amount";
import { monthShown } from "./month";
import { linkLook, listLook } from "./looks";

/** Months with entries, newest first. */
export function MonthList({ months, words }: { months: StatementMonth[]; words: ProducerMoneyTexts }) {
  const language = useLanguage();
  if (months.length === 0) return <p className="mt-3 text-ink-soft">{words.monthsNone}</p>;
  return (
    <ul className={listLook}>
      {months.map(({ month, earned, paid, closing }) => (
        <li key={month} className="px-4 py-2">
          <Link to={inLanguage(language, `/producer/tien/${month}`)} className={linkLook}>
            {monthShown(month, words)}
          </Link>
          <dl className="grid gap-x-6 pb-2 text-sm sm:grid-cols-3">
            {[
              [words.earned, earned],
              [words.paid, paid],
              [words.closing, closing],
            ].map(([name, amount]) => (
              <div key={name} className="flex items-baseline justify-between gap-3">
                <dt className="text-ink-soft">{name}</dt>
                <dd>
                  <Amount value={Number(amount)} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
