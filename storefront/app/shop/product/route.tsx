import type { Listing } from "../../shared/api/types";
import { read } from "../../shared/api/client.server";
import { redirectWhenMoved } from "../../shared/api/moved.server";
import { todayInVietnam } from "../../shared/format/date";
import { product as en } from "../../shared/i18n/en/product";
import { shellTexts } from "../../shared/i18n/shell";
import { product as vi } from "../../shared/i18n/vi/product";
import { languageOf } from "../../shared/language";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { pageMeta } from "../../shared/seo/page-meta";
import { loadReviews } from "../reviews/reviews.server";
import type { Route } from "./+types/route";
import { VARIANT_KEY } from "./buy-box";
import { offered } from "./offered";
import { ProductPage } from "./product-page";

export async function loader({ request, params }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const slug = params.slug ?? "";
  const path = `/store/listings/${encodeURIComponent(slug)}`;
  const agePass = await readAgePass(request);
  const { listing } = await read<{ listing: Listing }>(language, path, {}, agePass);
  redirectWhenMoved(request, language, "san-pham", slug, listing.slug);
  const asked = new URL(request.url).searchParams.get(VARIANT_KEY);
  const chosen = listing.variants.find(({ id }) => id === asked) ?? offered(listing.variants);
  const reviews = await loadReviews(request, language, { product: listing.product_id }, agePass);
  return { language, listing, chosen, reviews, today: todayInVietnam() };
}

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (loaderData === undefined) return [];
  const { language, listing } = loaderData;
  const description = (language === "en" ? listing.intro_en : listing.intro_vi) ?? listing.title;
  return pageMeta({
    title: listing.title,
    description,
    brand: shellTexts(language).brand,
    picture: listing.age_restricted ? null : listing.thumbnail,
    noindex: listing.age_restricted,
    type: "product",
  });
};

export default function Product({ loaderData }: Route.ComponentProps) {
  const { language, listing, chosen, reviews, today } = loaderData;
  const words = language === "en" ? en : vi;
  return <ProductPage listing={listing} chosen={chosen} reviews={reviews} today={today} words={words} />;
}
