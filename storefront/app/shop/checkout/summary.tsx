import { Link } from "react-router";
import type { PaymentMethod } from "../../../../plugins/ocop/src/contract/payment";
import { formatVnd } from "../../shared/format/money";
import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import type { Cart } from "../cart/cart";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Picture } from "../../shared/ui/picture";

interface Props {
  cart: Cart;
  /** Đồng; null while no delivery is chosen. */
  fee: number | null;
  total: number | null;
  /** The chosen way to pay; null while none is. */
  method: PaymentMethod | null;
  words: CheckoutTexts;
  language: Language;
  busy: boolean;
}

/** What is bought and every amount of it, right above the button that orders. */
export function Summary({ cart, fee, total, method, words, language, busy }: Props) {
  const row = "flex justify-between gap-4";
  return (
    <section aria-labelledby="summary-title" className="rounded-2xl bg-paper-deep p-5 sm:p-6 lg:sticky lg:top-24">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="summary-title" className="font-display text-2xl text-ink">
          {words.summary}
        </h2>
        <Link to={inLanguage(language, "/gio-hang")} className="py-2 text-sm text-ink underline underline-offset-4">
          {words.change}
        </Link>
      </div>
      <ul className="mt-4 space-y-3">
        {cart.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-3">
            <span className="aspect-square overflow-hidden rounded-lg bg-paper">
              <Picture src={line.thumbnail} alt="" sizes="3rem" className="size-full" />
            </span>
            <span className="min-w-0 text-sm leading-snug break-words">
              {line.title}
              <span className="text-ink-soft">
                {line.variant === null ? "" : `, ${line.variant}`}{" "}
                <span className="whitespace-nowrap">× {line.quantity}</span>
              </span>
            </span>
            <span className="text-sm tabular-nums">{formatVnd(line.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="mt-5 space-y-2 border-t border-line pt-4 tabular-nums">
        <div className={row}>
          <dt>{words.totals.items}</dt>
          <dd>{formatVnd(cart.itemTotal)}</dd>
        </div>
        {cart.discountTotal > 0 && (
          <div className={row}>
            <dt>{words.totals.discount}</dt>
            <dd>−{formatVnd(cart.discountTotal)}</dd>
          </div>
        )}
        <div className={row}>
          <dt>{words.totals.delivery}</dt>
          <dd>{fee === null ? "–" : formatVnd(fee)}</dd>
        </div>
        <div className={`${row} border-t border-line pt-3 text-lg font-semibold`}>
          <dt>{words.totals.total}</dt>
          <dd aria-live="polite">{total === null ? "–" : formatVnd(total)}</dd>
        </div>
      </dl>
      <input type="hidden" name="total" value={total ?? ""} />
      <noscript>
        <button
          type="submit"
          name="intent"
          value="refresh"
          formNoValidate
          className={`${buttonLook.secondary} mt-4 w-full`}
        >
          {words.refresh}
        </button>
      </noscript>
      <button
        type="submit"
        disabled={busy || total === null}
        className={`${buttonLook.primary} mt-4 w-full tabular-nums`}
      >
        {busy ? words.submitting : words.submit(total === null ? "–" : formatVnd(total))}
      </button>
      {method !== null && <p className="mt-3 text-center text-sm text-ink-soft">{words.methods[method].next}</p>}
    </section>
  );
}
