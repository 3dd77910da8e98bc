import { Link } from "react-router";
import type { PublicOrder } from "../../../../plugins/ocop/src/contract/order";
import { formatVnd } from "../../shared/format/money";
import { deliveryWords } from "../../shared/i18n/delivery";
import type { OrderTexts } from "../../shared/i18n/vi/order";
import { Picture } from "../../shared/ui/picture";
import { inLanguage, type Language } from "../../shared/language";

interface Props {
  order: PublicOrder;
  words: OrderTexts;
  language: Language;
}

/** Goods and every amount of the order. */
export function OrderItems({ order, words, language }: Props) {
  const row = "flex justify-between gap-4";
  const { totals, payment } = order;
  return (
    <section aria-labelledby="items-title">
      <h2 id="items-title" className="font-display text-2xl text-ink">
        {words.items}
      </h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {order.items.map((item, index) => (
          <li
            key={`${item.slug}-${index}`}
            className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-4 py-4"
          >
            <span className="aspect-square overflow-hidden rounded-lg bg-paper-deep">
              <Picture src={item.thumbnail} alt="" sizes="4rem" className="size-full" />
            </span>
            <span className="min-w-0 leading-snug break-words">
              {item.slug === null ? (
                item.title
              ) : (
                <Link to={inLanguage(language, `/san-pham/${item.slug}`)} className="font-medium hover:underline">
                  {item.title}
                </Link>
              )}
              <span className="block text-sm text-ink-soft tabular-nums">
                {item.variant === null ? "" : `${item.variant} · `}
                {formatVnd(item.unit_price)} × {item.quantity}
              </span>
            </span>
            <span className="tabular-nums">{formatVnd(item.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="mt-4 space-y-2 tabular-nums">
        <div className={row}>
          <dt>{words.totals.items}</dt>
          <dd>{formatVnd(totals.items)}</dd>
        </div>
        {totals.discount > 0 && (
          <div className={row}>
            <dt>{words.totals.discount}</dt>
            <dd>−{formatVnd(totals.discount)}</dd>
          </div>
        )}
        <div className={row}>
          <dt>
            {words.totals.delivery}
            {order.delivery.length === 1 &&
              ` (${order.delivery.map((method) => deliveryWords(language, method.name)).join(", ")})`}
          </dt>
          <dd>{formatVnd(totals.delivery)}</dd>
        </div>
        <div className={`${row} border-t border-line pt-3 text-lg font-semibold`}>
          <dt>{words.totals.total}</dt>
          <dd>{formatVnd(totals.total)}</dd>
        </div>
      </dl>
      <p className="mt-3 rounded-xl bg-turmeric-wash px-4 py-3 font-medium tabular-nums">
        {payment.amount_due > 0 ? words.due[payment.method](formatVnd(payment.amount_due)) : words.paid}
      </p>
    </section>
  );
}
