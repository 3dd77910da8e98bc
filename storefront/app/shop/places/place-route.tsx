import { data } from "react-router";
import { shellTexts } from "../../shared/i18n/shell";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { unitInSentence, unitKind, unitName } from "../../shared/place/unit-name";
import { provincePosition } from "../../shared/map/province-positions";
import { StillMap } from "../../shared/map/still-map";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { publicOrigin } from "../../shared/seo/origin";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { formatDay, todayInVietnam } from "../../shared/format/date";
import { featuredHeader, loadPromotion } from "../promotion/load.server";
import { Promoted } from "../promotion/promoted";
import type { Route } from "./+types/place-route";
import { dayAfter } from "./history";
import { OfferSections } from "./offer-sections";
import { loadOffer, loadParts, loadUnit } from "./place.server";
import { placeTexts, usePlaceTexts } from "./texts";
import { UnitLinks } from "./unit-links";
import { UnitStory } from "./unit-story";

export async function loader({ request, params }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const today = todayInVietnam();
  const detail = await loadUnit(request, language, params.slug);
  const { unit, province } = detail;
  const [offer, parts, promotion] = await Promise.all([
    loadOffer(language, unit),
    loadParts(language, unit, today),
    loadPromotion(language, { unit: unit.code, within: { [unit.level]: unit.code } }),
  ]);
  const at =
    unit.lat !== null && unit.lng !== null
      ? { lat: unit.lat, lng: unit.lng }
      : provincePosition(province?.code ?? unit.province_code);
  return data({ detail, offer, parts, promotion, at, today }, { headers: featuredHeader(promotion) });
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export function meta({ loaderData, location }: Route.MetaArgs): Route.MetaDescriptors {
  if (loaderData === undefined) return [];
  const language = languageOfPath(location.pathname);
  const texts = placeTexts(language);
  const { unit } = loaderData.detail;
  const within = unit.within.map((above) => unitName(above, language));
  const name = [unitInSentence(unit.full_name, language), ...within].join(", ");
  const picture = loaderData.offer.goods?.products.find(({ thumbnail }) => thumbnail !== null)?.thumbnail;
  return pageMeta({
    title: texts.goodsOf(name),
    description: texts.metaOf(name),
    brand: shellTexts(language).brand,
    picture,
  });
}

/** One place: a province or commune of today, or a district that ended but still names its specialities. */
export default function PlacePage({
  loaderData: { detail, offer, parts, promotion, at, today },
}: Route.ComponentProps) {
  const texts = usePlaceTexts();
  const language = useLanguage();
  const { unit, province } = detail;
  const above = province !== null && province.code !== unit.code ? province : null;
  const named = (fullName: string) => unitName(fullName, language);
  const name = named(unit.full_name);
  const trail = [
    { name: texts.crumb, path: "/dia-phuong" },
    ...(above === null ? [] : [{ name: named(above.full_name), path: `/dia-phuong/${above.slug}` }]),
    { name },
  ];
  const area = {
    "@type": "AdministrativeArea",
    name,
    url: `${publicOrigin()}${inLanguage(language, `/dia-phuong/${unit.slug}`)}`,
    containedInPlace: { "@type": "AdministrativeArea", name: above === null ? "Việt Nam" : named(above.full_name) },
  };
  const facts = [
    offer.goods?.count ? texts.products(offer.goods.count) : null,
    offer.producers?.count ? texts.producersCount(offer.producers.count) : null,
    offer.points?.count ? texts.points(offer.points.count) : null,
  ].filter((fact) => fact !== null);
  return (
    <div className="shell pb-16">
      <JsonLd data={area} />
      <JsonLd data={breadcrumbList(trail, texts.home, language)} />
      <Breadcrumbs trail={trail} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
        <div>
          <p className="text-sm text-ink-soft">
            {[unit.level === "province" ? null : unitKind(unit.kind, language), ...unit.within.map(named)]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <h1 className="mt-1 text-4xl sm:text-5xl">{unit.level === "province" ? name : unit.name}</h1>
          <p className="mt-3 text-lg">{facts.join(" · ")}</p>
          {unit.valid_to !== null && (
            <div className="mt-5 max-w-prose rounded-card border border-turmeric bg-turmeric-wash px-5 py-4">
              <p className="font-semibold">
                {name}: {texts.ended(formatDay(dayAfter(unit.valid_to)))}
              </p>
              {unit.level === "district" && <p className="mt-1 text-sm">{texts.districtWhy}</p>}
            </div>
          )}
          <div className="mt-6">
            <UnitStory detail={detail} />
          </div>
        </div>
        <StillMap
          language={language}
          label={texts.positionIn(above === null ? name : named(above.full_name))}
          ratio={0.92}
          className="w-full max-w-sm rounded-card border border-line"
          dots={at === null ? [] : [{ key: unit.code, ...at, size: 2.8 }]}
        />
      </div>
      <Promoted promotion={promotion} today={today} />
      <OfferSections unit={unit} province={province} offer={offer} today={today} />
      {parts.districts.length > 0 && (
        <section aria-labelledby="districts" className="mt-14">
          <h2 id="districts" className="mb-4 text-2xl">
            {texts.districtsBefore}
          </h2>
          <UnitLinks units={parts.districts} />
        </section>
      )}
      {parts.communes.length > 0 && (
        <section aria-labelledby="communes" className="mt-12">
          <h2 id="communes" className="mb-4 text-2xl">
            {texts.communes}
          </h2>
          <UnitLinks units={parts.communes} />
        </section>
      )}
    </div>
  );
}
