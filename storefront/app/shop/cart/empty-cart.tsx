import { ShoppingBasket } from "lucide-react";
import { Link } from "react-router";
import type { CartTexts } from "../../shared/i18n/vi/cart";
import { inLanguage, type Language } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";

/** An empty cart that shows the way back to the goods. */
export function EmptyCart({ words, language }: { words: CartTexts; language: Language }) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-center px-4 py-20 text-center">
      <span className="grid size-20 place-items-center rounded-full bg-paper-deep text-bamboo-deep">
        <ShoppingBasket aria-hidden="true" className="size-9" />
      </span>
      <h1 className="mt-6 font-display text-3xl text-ink">{words.empty}</h1>
      <p className="mt-3 text-ink-soft">{words.emptyHint}</p>
      <Link to={inLanguage(language, "/san-pham")} className={`${buttonLook.primary} mt-8`}>
        {words.browse}
      </Link>
    </div>
  );
}
