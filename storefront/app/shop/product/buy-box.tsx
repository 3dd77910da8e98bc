import type { Listing, ListingVariant } from "../../shared/api/types";
import { Link, useLocation } from "react-router";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import { useShell } from "../../shared/i18n/shell";
import { useLanguage } from "../../shared/language";
import type { ProductTexts } from "../../shared/i18n/vi/product";
import { AddToCart } from "../cart/add-to-cart";

export const VARIANT_KEY = "quy-cach";

/** Packs to choose from, as links: the choice is in the address, so it needs no script and can be shared. */
function Variants({
  variants,
  chosen,
  words,
}: {
  variants: ListingVariant[];
  chosen: ListingVariant;
  words: ProductTexts;
}) {
  const { pathname } = useLocation();
  if (variants.length < 2) return <p className="text-ink-soft">{chosen.title}</p>;
  return (
    <nav aria-label={words.variant}>
      <p className="text-sm text-ink-soft">{words.variant}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {variants.map((variant) => (
          <li key={variant.id}>
            <Link
              replace
              preventScrollReset
              to={`${pathname}?${VARIANT_KEY}=${variant.id}`}
              aria-current={variant.id === chosen.id ? "true" : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-line bg-card px-4 aria-[current]:border-2 aria-[current]:border-lacquer aria-[current]:font-semibold"
            >
              {variant.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Price, pack, stock and the way into the cart. */
export function BuyBox({
  listing,
  chosen,
  words,
}: {
  listing: Listing;
  chosen: ListingVariant | null;
  words: ProductTexts;
}) {
  const texts = useShell();
  const language = useLanguage();
  if (chosen === null) return <p className="text-xl font-semibold">{texts.noPrice}</p>;
  const soldOut = chosen.inventory === 0;
  return (
    <div className="grid gap-4">
      <p className="font-display text-3xl font-semibold tabular-nums">
        {chosen.price === null ? texts.noPrice : formatVnd(chosen.price)}
      </p>
      <Variants variants={listing.variants} chosen={chosen} words={words} />
      <p className={soldOut ? "font-semibold text-lacquer-deep" : "text-bamboo-deep"}>
        {soldOut ? texts.outOfStock : chosen.inventory === null ? "" : words.stock(chosen.inventory)}
      </p>
      {listing.preorder_from !== null && <p>{words.preorder(formatDay(listing.preorder_from))}</p>}
      {listing.closed_until !== null && (
        <p className="font-semibold text-lacquer-deep">{words.closed(formatDay(listing.closed_until))}</p>
      )}
      {chosen.price !== null && !soldOut && listing.closed_until === null && (
        <AddToCart
          key={chosen.id}
          language={language}
          variantId={chosen.id}
          title={listing.title}
          available={chosen.inventory}
          label={words.add}
        />
      )}
    </div>
  );
}
