import { Link } from "react-router";
import { formatVnd } from "../../shared/format/money";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import type { ShownProduct } from "../../shared/ui/product-card";
import { StarBadge } from "../../shared/ui/star-badge";
import { SectionTitle } from "./section-title";
import { homeTexts } from "./texts";

function Words({ product, large }: { product: ShownProduct; large: boolean }) {
  const shell = useShell();
  const language = useLanguage();
  return (
    <div className={large ? "mt-5" : "min-w-0 self-center"}>
      {product.badge !== null && <StarBadge badge={product.badge} size={large ? 20 : 14} />}
      <h3 className={large ? "mt-1 text-2xl sm:text-3xl" : "text-lg leading-snug"}>
        <Link
          to={inLanguage(language, `/san-pham/${product.slug}`)}
          className="after:absolute after:inset-0 group-hover:text-lacquer-deep"
        >
          {product.title}
        </Link>
      </h3>
      <p className="text-sm text-ink-soft">
        {[product.place.commune ?? product.place.district, product.place.province].filter(Boolean).join(", ")}
      </p>
      <p className={`font-semibold tabular-nums ${large ? "mt-2 text-lg" : ""}`}>
        {product.price === null ? shell.noPrice : formatVnd(product.price)}
      </p>
    </div>
  );
}

/** The highest rated: one in full, the others as a list beside it. */
export function BestRated({ products }: { products: ShownProduct[] }) {
  const texts = useTexts(homeTexts);
  const [first, ...rest] = products;
  if (first === undefined) return null;
  return (
    <section aria-labelledby="hang-cao" className="shell py-12 sm:py-16">
      <SectionTitle
        id="hang-cao"
        title={texts.bestTitle}
        lead={texts.bestLead}
        path="/san-pham?sao=5"
        all={texts.bestAll}
      />
      <div className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[1.15fr_1fr]">
        <article className="group relative">
          <Picture
            src={first.thumbnail}
            alt=""
            sizes="(min-width: 64rem) 40rem, 92vw"
            ratio={0.72}
            className="aspect-[1/0.72] rounded-[1.5rem]"
          />
          <Words product={first} large />
        </article>
        <ul className="grid content-between divide-y divide-line border-y border-line">
          {rest.map((product) => (
            <li
              key={product.id}
              className="group relative grid grid-cols-[6.5rem_1fr] gap-5 py-4 sm:grid-cols-[8rem_1fr]"
            >
              <Picture src={product.thumbnail} alt="" sizes="8rem" className="aspect-square rounded-xl" />
              <Words product={product} large={false} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
