import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import { StarBadge } from "../../shared/ui/star-badge";
import { daysBetween } from "./days";
import { useSalesPointTexts } from "./texts";
import type { SalesPointGood } from "./types";

function Good({ good: { name, product, last_seen_on: seen }, today }: { good: SalesPointGood; today: string }) {
  const texts = useSalesPointTexts();
  const shell = useShell();
  const language = useLanguage();
  return (
    <li className="relative flex gap-4 py-3">
      <div className="size-18 shrink-0">
        <Picture src={product?.thumbnail ?? null} alt="" sizes="4.5rem" className="aspect-square rounded-lg" />
      </div>
      <div className="min-w-0 grow">
        <p className="leading-snug font-semibold">
          {product === null ? (
            name
          ) : (
            <Link
              to={inLanguage(language, `/san-pham/${product.slug}`)}
              className="after:absolute after:inset-0 hover:text-lacquer-deep"
            >
              {product.title}
            </Link>
          )}
        </p>
        <p className="text-sm">
          {/* The badge is of this product today; a shop itself has none. */}
          {product?.badge ? (
            <StarBadge badge={product.badge} />
          ) : (
            <span className="text-ink-soft">{product === null ? texts.detail.noStars : shell.noBadge}</span>
          )}
        </p>
        <p className="text-sm text-ink-soft">
          {[
            product?.producer?.name,
            seen === null ? null : texts.detail.lastSeen(texts.daysAgo(daysBetween(seen, today))),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
    </li>
  );
}

/** What stands on the shelves, each with its own stars and the day it was last seen there. */
export function GoodsList({ goods, today }: { goods: SalesPointGood[]; today: string }) {
  const { detail: texts } = useSalesPointTexts();
  if (goods.length === 0) return <p className="text-ink-soft">{texts.noGoods}</p>;
  return (
    <>
      <p className="max-w-prose text-sm text-ink-soft">{texts.goodsWhy}</p>
      <ul className="mt-3 grid gap-x-8 sm:grid-cols-2 [&>li]:border-b [&>li]:border-line">
        {goods.map((good) => (
          <Good key={good.product?.slug ?? good.name} good={good} today={today} />
        ))}
      </ul>
    </>
  );
}
