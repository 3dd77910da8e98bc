import { Link } from "react-router";
import type { PortalOrderCard } from "../../../../plugins/ocop/src/contract/portal-order";
import { formatVnd } from "../../shared/format/money";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { orderTexts } from "./texts";
import { TimerLine } from "./timer-line";

/** One order in the list: all of it leads to its page. @param now milliseconds since 1970 */
export function OrderCard({ order, now }: { order: PortalOrderCard; now: number }) {
  const words = useTexts(orderTexts);
  const language = useLanguage();
  const place = [order.place.commune, order.place.province].filter(Boolean).join(", ");
  const shown = order.goods.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <li className="relative rounded-card border border-line bg-card p-4 shadow-card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="text-xl">
          <Link
            to={inLanguage(language, `/producer/don-hang/${order.id}`)}
            className="no-underline after:absolute after:inset-0 after:rounded-card"
          >
            {words.number(order.number)}
          </Link>
        </h2>
        <p className="font-semibold">{words.states[order.status]}</p>
      </div>
      {order.timer !== null && (
        <div className="mt-2">
          <TimerLine timer={order.timer} now={now} />
        </div>
      )}
      {order.unpaid && order.status === "new" && <p className="mt-2 text-ink-soft">{words.unpaid}</p>}
      <ul className="mt-2">
        {order.goods.map(({ title, quantity }, index) => (
          <li key={index}>
            {quantity} × {title}
          </li>
        ))}
        {shown < order.pieces && <li aria-hidden="true">{words.moreGoods}</li>}
      </ul>
      <p className="mt-2 flex flex-wrap justify-between gap-x-3 text-ink-soft">
        <span>{place}</span>
        <span>
          {words.methods[order.payment]} · <strong className="tabular-nums text-ink">{formatVnd(order.total)}</strong>
        </span>
      </p>
    </li>
  );
}
