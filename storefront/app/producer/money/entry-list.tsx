import { Link } from "react-router";
import type { StatementEntry } from "../../../../plugins/ocop/src/contract/statement";
import { formatDay } from "../../shared/format/date";
import type { ProducerMoneyTexts } from "../../shared/i18n/vi/producer-money";
import { inLanguage, useLanguage } from "../../shared/language";
import { Amount } from "./amount";
import { listLook } from "./looks";

/** Lines of a statement, each readable without a table: what, of which order, when, how much. */
export function EntryList({ entries, words }: { entries: StatementEntry[]; words: ProducerMoneyTexts }) {
  const language = useLanguage();
  return (
    <ul className={listLook}>
      {entries.map(({ id, day, kind, order_number, title, note, amount }) => (
        <li key={id} className="px-4 py-3">
          <div className="flex items-baseline justify-between gap-4">
            <p>{words.kinds[kind]}</p>
            <Amount value={amount} />
          </div>
          <p className="text-sm text-ink-soft">{[formatDay(day), title, note].filter(Boolean).join(" · ")}</p>
          {order_number !== null && (
            <Link
              to={inLanguage(language, `/producer/tien/don/${order_number}`)}
              className="inline-flex min-h-11 items-center text-sm underline underline-offset-4"
            >
              {words.orderNumber(order_number)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
