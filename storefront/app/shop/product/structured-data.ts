import type { Listing, ReviewListAnswer } from "../../shared/api/types";
import { publicOrigin } from "../../shared/seo/origin";
import { inLanguage, type Language } from "../../shared/language";

/** The product as schema.org writes it: offer in đồng, what buyers say, and its certification where one holds today. */
export function productData(
  listing: Listing,
  reviews: Pick<ReviewListAnswer, "count" | "mean">,
  language: Language,
): Record<string, unknown> {
  const origin = publicOrigin();
  const url = `${origin}${inLanguage(language, `/san-pham/${listing.slug}`)}`;
  const pictures = [listing.thumbnail, ...listing.images.map((image) => image.url)].filter(
    (src): src is string => src !== null,
  );
  return {
    "@type": "Product",
    name: listing.title,
    url,
    sku: listing.product_id,
    image: [...new Set(pictures)].map((src) => new URL(src, origin).toString()),
    description: (language === "en" ? listing.intro_en : listing.intro_vi) ?? listing.title,
    ...(listing.producer === null
      ? {}
      : {
          manufacturer: { "@type": "Organization", name: listing.producer.name },
          brand: { "@type": "Brand", name: listing.producer.name },
        }),
    ...(listing.price === null
      ? {}
      : {
          offers: {
            "@type": "Offer",
            url,
            price: listing.price,
            priceCurrency: "VND",
            availability: `https://schema.org/${listing.in_stock ? "InStock" : "OutOfStock"}`,
          },
        }),
    ...(reviews.mean === null
      ? {}
      : {
          aggregateRating: {
            "@type": "AggregateRating",
            ratingValue: reviews.mean,
            reviewCount: reviews.count,
            worstRating: 1,
            bestRating: 5,
          },
        }),
    ...(listing.badge === null
      ? {}
      : {
          hasCertification: {
            "@type": "Certification",
            name: `OCOP ${listing.badge.stars} sao`,
            certificationIdentification: listing.badge.certificate_number,
            issuedBy: { "@type": "Organization", name: listing.badge.issuer },
            datePublished: listing.badge.issued_on,
            expires: listing.badge.expires_on,
            certificationRating: { "@type": "Rating", ratingValue: listing.badge.stars, bestRating: 5 },
          },
        }),
  };
}
