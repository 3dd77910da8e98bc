import { useEffect } from "react";
import { Link } from "react-router";
import { formatVnd } from "../../shared/format/money";
import type { CartTexts } from "../../shared/i18n/vi/cart";
import type { CartDone, CartProblemShown } from "./cart-action.server";
import type { CheckedCart } from "./cart-store.server";
import { CartLineItem } from "./cart-line";
import { EmptyCart } from "./empty-cart";
import { HiddenLine } from "./hidden-line";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { blocks } from "./line-notices";
import { announceCartChange } from "./use-cart-count";

interface Props {
  language: Language;
  words: CartTexts;
  checked: CheckedCart | null;
  done: CartDone | null;
  problem: CartProblemShown | null;
}

function message(words: CartTexts, done: CartDone | null): string {
  if (done === "added") return words.updated;
  return done === null ? "" : words[done];
}

/** The cart: lines that can be changed without scripts, what is wrong with them, and the way to the checkout. */
export function CartPage({ language, words, checked, done, problem }: Props) {
  useEffect(announceCartChange, [checked, done]);
  if (checked === null || checked.cart.lines.length === 0) return <EmptyCart words={words} language={language} />;
  const { cart, notices } = checked;
  const blocked = Object.values(notices).some(blocks);
  return (
    <div className="shell py-8 lg:py-12">
      <h1 className="text-3xl sm:text-4xl">
        {words.title} <span className="text-lg text-ink-soft">({words.count(cart.pieces)})</span>
      </h1>
      <output className="mt-2 block min-h-6 text-bamboo-deep">{problem === null ? message(words, done) : ""}</output>
      {problem !== null && (
        <p role="alert" className="mt-2 rounded-lg border border-lacquer bg-lacquer-wash px-4 py-3 text-lacquer-deep">
          {problem.detail ?? words.problems[problem.problem]}
        </p>
      )}
      <div className="mt-4 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        <ul className="divide-y divide-line border-y border-line">
          {cart.lines.map((line) => {
            const notice = notices[line.id] ?? null;
            const shared = { line, words, language };
            return notice?.kind === "age_screen" ? (
              <HiddenLine key={line.id} {...shared} sure={notice.sure} />
            ) : (
              <CartLineItem key={line.id} {...shared} notice={notice} problem={problem} />
            );
          })}
        </ul>
        <section aria-label={words.summary} className="rounded-2xl bg-paper-deep p-6 lg:sticky lg:top-24">
          <dl className="space-y-2 tabular-nums">
            <div className="flex justify-between gap-4 text-lg font-semibold">
              <dt>{words.subtotal}</dt>
              <dd>{formatVnd(cart.itemTotal)}</dd>
            </div>
            {cart.discountTotal > 0 && (
              <div className="flex justify-between gap-4">
                <dt>{words.discount}</dt>
                <dd>−{formatVnd(cart.discountTotal)}</dd>
              </div>
            )}
          </dl>
          <p className="mt-2 text-sm text-ink-soft">
            {words.deliveryLater}. {words.taxIncluded}.
          </p>
          {blocked ? (
            <p
              role="alert"
              className="mt-5 rounded-lg border border-lacquer bg-lacquer-wash px-4 py-3 text-lacquer-deep"
            >
              {words.fixFirst}
            </p>
          ) : (
            <Link to={inLanguage(language, "/thanh-toan")} className={`${buttonLook.primary} mt-5 w-full`}>
              {words.checkout}
            </Link>
          )}
          <Link
            to={inLanguage(language, "/san-pham")}
            className="mt-4 block py-2 text-center text-ink underline underline-offset-4"
          >
            {words.continueShopping}
          </Link>
        </section>
      </div>
    </div>
  );
}
