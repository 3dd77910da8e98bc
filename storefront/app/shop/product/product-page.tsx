import type { Listing, ListingVariant } from "../../shared/api/types";
import type { ComponentProps } from "react";
import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { useShell } from "../../shared/i18n/shell";
import type { ProductTexts } from "../../shared/i18n/vi/product";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { Breadcrumbs, type Crumb } from "../../shared/ui/breadcrumbs";
import { ProductGrid } from "../../shared/ui/product-card";
import { Mean } from "../reviews/mean";
import { ReviewList } from "../reviews/review-list";
import { PointCard } from "../sales-points/point-card";
import { BuyBox } from "./buy-box";
import { CertificateCard } from "./certificate-card";
import { Facts } from "./facts";
import { Gallery } from "./gallery";
import { HealthWarning } from "./health-warning";
import { History } from "./history";
import { productData } from "./structured-data";

/** One product: pictures, stars with their certificate, price and cart, who made it, where to see it. */
export function ProductPage({
  listing,
  chosen,
  reviews,
  today,
  words,
}: {
  listing: Listing;
  chosen: ListingVariant | null;
  reviews: ComponentProps<typeof ReviewList>["reviews"];
  today: string;
  words: ProductTexts;
}) {
  const texts = useShell();
  const language = useLanguage();
  const intro = language === "en" ? (listing.intro_en ?? listing.intro_vi) : listing.intro_vi;
  const group = texts.groups[listing.group ?? ""];
  const trail: Crumb[] = [
    { name: texts.products, path: "/san-pham" },
    ...(group === undefined ? [] : [{ name: group, path: `/san-pham?nhom=${listing.group}` }]),
    { name: listing.title },
  ];
  const images = [...new Set([listing.thumbnail, ...listing.images.map((image) => image.url)])].filter(
    (src): src is string => src !== null,
  );
  return (
    <div className="shell">
      <JsonLd data={productData(listing, reviews, language)} />
      <JsonLd data={breadcrumbList(trail, texts.home, language)} />
      <Breadcrumbs trail={trail} />
      <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
        <Gallery images={images} title={listing.title} words={words} />
        <div className="grid content-start gap-5">
          <h1 className="text-3xl sm:text-4xl">{listing.title}</h1>
          {reviews.mean !== null && (
            <a
              href="#nguoi-mua-danh-gia"
              className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
            >
              <Mean mean={reviews.mean} count={reviews.count} />
            </a>
          )}
          {listing.producer !== null && (
            <p>
              <span className="text-ink-soft">{texts.producerKinds[listing.producer.kind]}: </span>
              <Link
                to={inLanguage(language, `/chu-the/${listing.producer.slug}`)}
                className="font-semibold text-lacquer-deep underline underline-offset-4"
              >
                {listing.producer.name}
              </Link>
            </p>
          )}
          {intro !== null && <p className="max-w-prose text-lg">{intro}</p>}
          {listing.age_restricted && <HealthWarning />}
          <BuyBox listing={listing} chosen={chosen} words={words} />
          <div>
            <CertificateCard badge={listing.badge} words={words} />
            <History certificates={listing.certificate_history} words={words} />
          </div>
        </div>
      </div>
      <div className="max-w-3xl">
        <Facts listing={listing} words={words} />
        {listing.description !== null && language === "vi" && (
          <section className="mt-8">
            <h2 className="text-2xl">{words.about}</h2>
            <div className="prose-story" dangerouslySetInnerHTML={{ __html: listing.description }} />
          </section>
        )}
      </div>
      <ReviewList reviews={reviews} path={`/san-pham/${listing.slug}`} />
      {listing.sales_points.length > 0 && (
        <section className="mt-12">
          <h2 className="text-2xl">{words.whereToBuy}</h2>
          <p className="mt-1 text-ink-soft">{words.whereHint}</p>
          <ul className="mt-4 grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {listing.sales_points.map((point) => (
              <li key={point.id}>
                <PointCard point={point} today={today} level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {listing.related.length > 0 && (
        <section className="mt-14">
          <h2 className="mb-5 text-2xl">{words.related}</h2>
          <ProductGrid products={listing.related} label={words.related} />
        </section>
      )}
    </div>
  );
}
