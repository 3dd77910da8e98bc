import { formatVnd } from "../../shared/format/money";
import type { CardTexts } from "../../shared/i18n/vi/card";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { useHydrated } from "../../shared/use-hydrated";
import type { Cart } from "../cart/cart";
import { CardForm } from "./card-form";
import type { CardPayment } from "./card-session.server";
import type { CardFault } from "./faults";

interface Props {
  language: Language;
  words: CardTexts;
  cart: Cart;
  payment: CardPayment;
  stripe: { publishableKey: string; script: string };
  done: string;
  fault: CardFault | null;
}

/** What is paid for; the same amounts as on the page before. */
function Bill({ cart, amount, words }: { cart: Cart; amount: number; words: CardTexts }) {
  const row = "flex justify-between gap-4";
  const delivery = amount - cart.itemTotal + cart.discountTotal;
  return (
    <section aria-labelledby="bill-title" className="rounded-2xl bg-paper-deep p-5 sm:p-6">
      <h2 id="bill-title" className="font-display text-2xl text-ink">
        {words.summary}
      </h2>
      <dl className="mt-4 space-y-2 text-sm tabular-nums">
        {cart.lines.map((line) => (
          <div key={line.id} className={row}>
            <dt className="min-w-0 break-words">
              {line.title}
              {line.variant === null ? "" : `, ${line.variant}`} × {line.quantity}
            </dt>
            <dd>{formatVnd(line.total)}</dd>
          </div>
        ))}
        {cart.discountTotal > 0 && (
          <div className={row}>
            <dt>{words.discount}</dt>
            <dd>−{formatVnd(cart.discountTotal)}</dd>
          </div>
        )}
        <div className={row}>
          <dt>{words.delivery}</dt>
          <dd>{formatVnd(delivery)}</dd>
        </div>
        <div className={`${row} border-t border-line pt-3 text-lg font-semibold`}>
          <dt>{words.total}</dt>
          <dd>{formatVnd(amount)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** The card on a page of its own: the only one that may load Stripe's script. */
export function CardPage({ language, words, cart, payment, stripe, done, fault }: Props) {
  const hydrated = useHydrated();
  return (
    <div className="shell max-w-5xl py-8 lg:py-12">
      <a
        href={inLanguage(language, "/thanh-toan")}
        className="inline-block py-2 text-sm text-ink underline underline-offset-4"
      >
        ← {words.other}
      </a>
      <h1 className="mt-2 text-3xl sm:text-4xl">{words.title}</h1>
      <p className="mt-3">
        <span className="text-ink-soft">{words.amount}</span>{" "}
        <strong className="text-2xl font-semibold whitespace-nowrap tabular-nums">{formatVnd(payment.amount)}</strong>
      </p>
      <noscript>
        <p className="mt-5 rounded-xl border border-turmeric bg-turmeric-wash px-5 py-4 text-ink">{words.noScript}</p>
      </noscript>
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        {fault === "waiting" ? (
          <div role="alert" className="rounded-xl border border-turmeric bg-turmeric-wash px-5 py-4 text-ink">
            <p>{words.faults.waiting}</p>
            <a href={done} className={`${buttonLook.primary} mt-4`}>
              {words.checkAgain}
            </a>
          </div>
        ) : hydrated ? (
          <CardForm
            {...stripe}
            clientSecret={payment.clientSecret}
            amount={payment.amount}
            done={done}
            language={language}
            words={words}
            before={fault}
          />
        ) : (
          <div className="min-h-96" />
        )}
        <Bill cart={cart} amount={payment.amount} words={words} />
      </div>
    </div>
  );
}
