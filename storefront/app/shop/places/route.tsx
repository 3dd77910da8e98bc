import { Link } from "react-router";
import { todayInVietnam } from "../../shared/format/date";
import { shellTexts } from "../../shared/i18n/shell";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { StillMap } from "../../shared/map/still-map";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import type { Route } from "./+types/route";
import { FindForm } from "./find-form";
import { findUnits, loadProvinces } from "./index.server";
import { placeTexts, usePlaceTexts } from "./texts";

const MOST_CHARS = 100;
/** Radius of a dot in drawing units: its area grows with the number of products. */
const dotSize = (products: number): number => Math.min(6, 1.4 + Math.sqrt(products) * 0.55);

export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const name = (new URL(request.url).searchParams.get("q") ?? "")
    .replace(/[\0\p{Surrogate}]/gu, "")
    .normalize("NFC")
    .trim()
    .slice(0, MOST_CHARS);
  const [provinces, found] = await Promise.all([
    loadProvinces(language, todayInVietnam()),
    name === "" ? [] : findUnits(language, name),
  ]);
  return { provinces, found, name };
}

export function meta({ location }: Route.MetaArgs): Route.MetaDescriptors {
  const language = languageOfPath(location.pathname);
  const texts = placeTexts(language);
  return pageMeta({
    title: texts.indexTitle,
    description: texts.indexMeta,
    brand: shellTexts(language).brand,
    noindex: location.search !== "",
  });
}

/** The 34 provinces with what each brings to the market, and a search that knows former names. */
export default function PlacesPage({ loaderData: { provinces, found, name } }: Route.ComponentProps) {
  const texts = usePlaceTexts();
  const language = useLanguage();
  const dots = provinces.flatMap(({ code, lat, lng, products }) =>
    lat === null || lng === null || products === 0 ? [] : [{ key: code, lat, lng, size: dotSize(products) }],
  );
  return (
    <div className="shell pb-16">
      <Breadcrumbs trail={[{ name: texts.crumb }]} />
      <h1 className="text-3xl sm:text-4xl">{texts.indexTitle}</h1>
      <p className="mt-2 mb-6 max-w-prose text-ink-soft">{texts.indexLead}</p>
      <FindForm name={name} found={found} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] items-start gap-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <ul className="gap-x-8 sm:columns-2">
          {provinces.map(({ code, slug, name: province, products, points }) => (
            <li
              key={code}
              className="group relative flex break-inside-avoid items-baseline justify-between gap-4 border-b border-line py-3"
            >
              <Link
                to={inLanguage(language, `/dia-phuong/${slug}`)}
                className="font-display text-lg font-semibold after:absolute after:inset-0 group-hover:text-lacquer-deep"
              >
                {province}
              </Link>
              <span className="text-right text-sm text-ink-soft">
                {[products > 0 ? texts.products(products) : texts.nothingYet, points > 0 && texts.points(points)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
        <div className="lg:sticky lg:top-4">
          <StillMap
            language={language}
            label={texts.mapOf(dots.length)}
            dots={dots}
            className="w-full rounded-card border border-line"
          />
          <p className="mt-2 text-sm text-ink-soft">{texts.mapNote}</p>
        </div>
      </div>
    </div>
  );
}
