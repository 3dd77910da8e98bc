import { Link } from "react-router";
import type { Badge, ProductCardData } from "../api/types";
import { formatVnd } from "../format/money";
import { useShell } from "../i18n/shell";
import { inLanguage, useLanguage } from "../language";
import { Picture } from "./picture";
import { StarBadge } from "./star-badge";

/** As much of a product as its card shows; the whole API card is one too. */
export interface ShownProduct extends Pick<
  ProductCardData,
  "id" | "slug" | "title" | "thumbnail" | "group" | "price" | "in_stock" | "place"
> {
  badge: Pick<Badge, "stars" | "potential_five"> | null;
}

/** One product in a grid: picture, stars, name, where from, price. The whole card is one link. */
export function ProductCard({
  product,
  first = false,
  level = 3,
}: {
  product: ShownProduct;
  first?: boolean;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const texts = useShell();
  const language = useLanguage();
  const from = [product.place.district ?? product.place.commune, product.place.province].filter(Boolean).join(", ");
  return (
    <article className="group relative flex flex-col">
      <div className="overflow-hidden rounded-card border border-line bg-card">
        <Picture
          src={product.thumbnail}
          alt=""
          first={first}
          sizes="(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 46vw"
          className="transition-transform duration-300 group-hover:scale-[1.03]"
        />
      </div>
      <div className="mt-3 flex grow flex-col gap-1">
        {product.badge === null ? (
          <span className="text-sm text-ink-soft">{texts.groups[product.group ?? ""] ?? ""}</span>
        ) : (
          <StarBadge badge={product.badge} />
        )}
        <Heading className="line-clamp-3 text-[1.05rem] leading-snug">
          <Link
            to={inLanguage(language, `/san-pham/${product.slug}`)}
            className="after:absolute after:inset-0 group-hover:text-lacquer-deep"
          >
            {product.title}
          </Link>
        </Heading>
        <p className="text-sm text-ink-soft">{from}</p>
        <p className="mt-auto flex flex-wrap gap-x-2 pt-1 font-semibold tabular-nums">
          <span>{product.price === null ? texts.noPrice : formatVnd(product.price)}</span>
          {!product.in_stock && (
            <span className="whitespace-nowrap text-sm font-normal leading-7 text-lacquer-deep">
              {texts.outOfStock}
            </span>
          )}
        </p>
      </div>
    </article>
  );
}

const columnLook = { 3: "sm:grid-cols-3", 4: "sm:grid-cols-3 lg:grid-cols-4" } as const;

interface GridProps {
  products: ShownProduct[];
  label: string;
  /** The grid opens the page: its first pictures are asked for at once. */
  firstRow?: boolean;
  /** On a wide screen; a phone shows two. */
  columns?: keyof typeof columnLook;
  /** Of the products' headings: 2 where the grid stands right under the page's title. */
  level?: 2 | 3;
}

/** A grid of products. */
export function ProductGrid({ products, label, firstRow = false, columns = 4, level = 3 }: GridProps) {
  return (
    <ul aria-label={label} className={`grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 ${columnLook[columns]}`}>
      {products.map((product, place) => (
        <li key={product.id} className="flex [&>article]:grow">
          <ProductCard product={product} first={firstRow && place < 2} level={level} />
        </li>
      ))}
    </ul>
  );
}
