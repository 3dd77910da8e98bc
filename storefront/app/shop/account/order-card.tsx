import { Link } from "react-router";
import type { MyOrder } from "../../../../plugins/ocop/src/contract/account";
import { formatDayOf } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import type { AccountTexts } from "../../shared/i18n/vi/account";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Picture } from "../../shared/ui/picture";
import { PartStates } from "./part-states";
import { ReorderButton } from "./reorder-button";

interface Props {
  order: MyOrder;
  words: AccountTexts;
  language: Language;
}

const PICTURES = 4;

/** One order of the history: number, day, goods, states, total, and what can be done with it. */
export function OrderCard({ order, words, language }: Props) {
  const [first, ...others] = order.items;
  return (
    <li className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-lg font-semibold text-ink">{words.order(order.number)}</h3>
        <p className="text-lg font-semibold tabular-nums">{formatVnd(order.total)}</p>
      </div>
      <p className="mt-0.5 text-sm text-ink-soft tabular-nums">
        {words.placedOn(formatDayOf(order.created_at))} · {words.pieces(order.pieces)}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <div className="flex gap-2" aria-hidden="true">
          {order.items.slice(0, PICTURES).map((item, place) => (
            <span key={`${item.title}-${place}`} className="size-14 overflow-hidden rounded-lg bg-paper-deep">
              <Picture src={item.thumbnail} alt="" sizes="3.5rem" className="size-full" />
            </span>
          ))}
        </div>
        {first !== undefined && (
          <p className="min-w-0 flex-1 basis-40 leading-snug break-words">
            {first.title}
            {others.length > 0 && <span className="text-ink-soft"> {words.more(others.length)}</span>}
          </p>
        )}
      </div>
      <PartStates order={order} words={words} language={language} />
      <div className="mt-4 flex flex-wrap gap-3">
        <Link
          to={inLanguage(language, `/don-hang/${order.token}`)}
          aria-label={words.openOf(order.number)}
          className={`${buttonLook.secondary} flex-1 sm:flex-none`}
        >
          {words.open}
        </Link>
        <ReorderButton token={order.token} number={order.number} language={language} className="flex-1 sm:flex-none" />
      </div>
    </li>
  );
}
