import { useEffect } from "react";
import { Link } from "react-router";
import type { LeftOut, ReorderAnswer } from "../../../../plugins/ocop/src/contract/account";
import type { AccountTexts } from "../../shared/i18n/vi/account";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { announceCartChange } from "../cart/use-cart-count";

/** What a reorder came to. */
export type ReorderOutcome = Pick<ReorderAnswer, "added" | "left_out"> & { failed: boolean };

interface Props {
  language: Language;
  words: AccountTexts;
  outcome: ReorderOutcome;
}

function why({ reason, added, wanted }: LeftOut, words: AccountTexts["reorder"]): string {
  return reason === "fewer" ? words.fewer(added, wanted) : words.reasons[reason];
}

/** What went into the cart, and what could not and why. */
export function ReorderPage({ language, words, outcome }: Props) {
  useEffect(announceCartChange, [outcome]);
  const { added, left_out: leftOut, failed } = outcome;
  const told = words.reorder;
  return (
    <div className="shell flex justify-center py-8 lg:py-14">
      <div className="w-full max-w-xl">
        <h1 className="text-3xl sm:text-4xl">{told.title}</h1>
        <p
          role={failed ? "alert" : "status"}
          className={`mt-4 rounded-lg px-4 py-3 ${added > 0 ? "bg-bamboo-wash text-bamboo-deep" : "bg-turmeric-wash text-ink"}`}
        >
          {failed ? told.failed : added > 0 ? told.added(added) : told.nothing}
        </p>
        {leftOut.length > 0 && (
          <section aria-labelledby="left-out-title" className="mt-6">
            <h2 id="left-out-title" className="font-display text-2xl text-ink">
              {told.leftOut}
            </h2>
            <ul className="mt-3 divide-y divide-line border-y border-line">
              {leftOut.map((item) => (
                <li key={`${item.title}-${item.variant}`} className="py-3">
                  <p className="font-medium break-words">
                    {item.variant === null ? item.title : `${item.title}, ${item.variant}`}
                  </p>
                  <p className="text-ink-soft">{why(item, told)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p className="mt-8 flex flex-wrap gap-3">
          {added > 0 && (
            <Link to={inLanguage(language, "/gio-hang")} className={buttonLook.primary}>
              {told.toCart}
            </Link>
          )}
          <Link
            to={inLanguage(language, "/san-pham")}
            className={added > 0 ? buttonLook.secondary : buttonLook.primary}
          >
            {told.browse}
          </Link>
        </p>
      </div>
    </div>
  );
}
