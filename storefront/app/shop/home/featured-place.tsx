import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import { Picture } from "../../shared/ui/picture";
import { ProductCard } from "../../shared/ui/product-card";
import type { HomeData } from "./home.server";
import { homeTexts } from "./texts";

const more =
  "inline-flex min-h-11 items-center font-semibold text-lacquer-deep underline decoration-lacquer/40 underline-offset-8 hover:decoration-lacquer";

/** A place of the week with its goods, and a sales point where some of them stand on a shelf. */
export function FeaturedPlace({ place, point }: Pick<HomeData, "place" | "point">) {
  const texts = useTexts(homeTexts);
  const language = useLanguage();
  return (
    <section className="shell grid gap-x-14 gap-y-12 py-14 sm:py-20 lg:grid-cols-[1.9fr_1fr]">
      {place !== null && (
        <div>
          <p className="font-semibold text-bamboo">{texts.placeKicker}</p>
          <h2 className="mt-1 text-4xl sm:text-5xl">{place.name}</h2>
          <p className="mt-2 text-ink-soft">{texts.placeText(String(place.count))}</p>
          <ul className="mt-7 grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-6">
            {place.products.map((product) => (
              <li key={product.id} className="flex max-sm:last:odd:hidden [&>article]:grow">
                <ProductCard product={product} />
              </li>
            ))}
          </ul>
          <Link to={inLanguage(language, `/dia-phuong/${place.slug}`)} className={`${more} mt-5`}>
            {texts.placeAll(place.name)}
          </Link>
        </div>
      )}
      {point !== null && (
        <div className="self-end rounded-[1.5rem] bg-bamboo-deep p-4 text-paper">
          <Picture
            src={point.photo}
            alt=""
            sizes="(min-width: 64rem) 22rem, 92vw"
            ratio={0.66}
            className="aspect-[1/0.66] rounded-2xl"
          />
          <div className="px-2 pb-3 pt-5">
            <p className="text-sm font-semibold text-turmeric-wash">{texts.pointKicker}</p>
            <h2 className="mt-1 text-2xl">
              <Link to={inLanguage(language, `/diem-ban/${point.slug}`)} className="hover:underline">
                {point.name}
              </Link>
            </h2>
            <p className="mt-2 text-sm text-bamboo-wash">
              {[point.address, point.place.province].filter(Boolean).join(", ")}
            </p>
            <p className="mt-3 flex flex-wrap gap-x-6">
              <Link
                to={inLanguage(language, `/diem-ban/${point.slug}`)}
                className="inline-flex min-h-11 items-center font-semibold underline underline-offset-8"
              >
                {texts.pointLink}
              </Link>
              <Link
                to={inLanguage(language, "/diem-ban")}
                className="inline-flex min-h-11 items-center underline underline-offset-8"
              >
                {texts.pointAll}
              </Link>
            </p>
          </div>
        </div>
      )}
    </section>
  );
}
