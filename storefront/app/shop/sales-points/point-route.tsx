import { redirectWhenMoved } from "../../shared/api/moved.server";
import { read, readOrNull } from "../../shared/api/client.server";
import { formatDay, todayInVietnam } from "../../shared/format/date";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { shellTexts } from "../../shared/i18n/shell";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { publicOrigin } from "../../shared/seo/origin";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { Notice } from "../../shared/ui/notice";
import { Picture } from "../../shared/ui/picture";
import type { Route } from "./+types/point-route";
import { OpenState, Verified } from "./freshness";
import { GoodsList } from "./goods-list";
import { HoursTable } from "./hours-table";
import { salesPointJsonLd } from "./json-ld";
import { PointCard, useFairDates } from "./point-card";
import { ParticipantList } from "./participant-list";
import { PointFacts } from "./point-facts";
import { Position } from "./position";
import { salesPointTexts, useSalesPointTexts } from "./texts";
import type { SalesPointDetail, SalesPointList } from "./types";

const NEARBY = 3;
const NEARBY_KM = 30;

export async function loader({ request, params }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const { sales_point: point } = await read<{ sales_point: SalesPointDetail }>(
    language,
    `/store/sales-points/${encodeURIComponent(params.slug)}`,
    {},
    await readAgePass(request),
  );
  redirectWhenMoved(request, language, "diem-ban", params.slug, point.slug);
  const around =
    point.lat === null
      ? null
      : await readOrNull<SalesPointList>(language, "/store/sales-points", {
          near: `${point.lat},${point.lng}`,
          radius_km: NEARBY_KM,
          limit: NEARBY + 1,
        });
  const nearby = (around?.sales_points ?? []).filter(({ id }) => id !== point.id).slice(0, NEARBY);
  return { point, nearby, today: todayInVietnam() };
}

export function meta({ data, location }: Route.MetaArgs): Route.MetaDescriptors {
  if (data === undefined) return [];
  const { point } = data;
  const language = languageOfPath(location.pathname);
  const texts = salesPointTexts(language);
  const where = [point.address, point.place.commune ?? point.place.district, point.place.province]
    .filter(Boolean)
    .join(", ");
  return pageMeta({
    title: point.place.province === null ? point.name : `${point.name}, ${point.place.province}`,
    description: `${texts.kinds[point.kind] ?? texts.crumb}: ${point.name}. ${where}.`,
    brand: shellTexts(language).brand,
    picture: point.photo,
  });
}

/** One sales point: is it open, how to get there, what is on its shelves, who answers for it. */
export default function SalesPointPage({ loaderData: { point, nearby, today } }: Route.ComponentProps) {
  const texts = useSalesPointTexts();
  const { detail } = texts;
  const language = useLanguage();
  const origin = publicOrigin();
  const fair = useFairDates(point);
  const photos = point.photos.length > 0 ? point.photos : point.photo === null ? [] : [point.photo];
  const trail = [
    { name: texts.crumb, path: "/diem-ban" },
    ...(point.place.province === null
      ? []
      : [{ name: point.place.province, path: `/diem-ban?tinh=${point.province_code}` }]),
    { name: point.name },
  ];
  return (
    <div className="shell pb-16">
      <JsonLd
        data={salesPointJsonLd(point, origin, `${origin}${inLanguage(language, `/diem-ban/${point.slug}`)}`, today)}
      />
      <JsonLd data={breadcrumbList(trail, texts.home, language)} />
      <Breadcrumbs trail={trail} />
      <header className="max-w-3xl">
        <p className="text-sm text-ink-soft">
          {point.is_fair ? texts.fair : (texts.kinds[point.kind] ?? texts.kinds["shop"])}
        </p>
        <h1 className="mt-1 text-3xl sm:text-4xl">{point.name}</h1>
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
          {point.status === "open" && <OpenState open={point.open_now} starts={point.starts_on} today={today} />}
          {fair !== null && <span className="font-semibold text-turmeric-deep">{fair}</span>}
          <span className="text-sm text-ink-soft">
            <Verified on={point.last_verified_on} today={today} />
          </span>
          {point.is_demo === true && <span className="text-sm text-ink-soft">{texts.demo}</span>}
        </p>
      </header>
      {point.status === "closed" && (
        <div className="mt-5">
          <Notice tone="warning">
            {point.closed_on === null ? detail.closedForGood : detail.closedOn(formatDay(point.closed_on))}
          </Notice>
        </div>
      )}

      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1.7fr)_minmax(18rem,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-12 lg:gap-y-10">
        {photos.length > 0 && (
          <ul aria-label={detail.photos} className={`grid gap-3 ${photos.length > 1 ? "grid-cols-2" : ""}`}>
            {photos.map((photo, at) => (
              <li key={photo} className={at === 0 && photos.length % 2 === 1 ? "col-span-full" : ""}>
                <Picture
                  src={photo}
                  alt={detail.photo(point.name, at + 1)}
                  first={at === 0}
                  ratio={0.62}
                  sizes="(min-width: 64rem) 44rem, 94vw"
                  className="aspect-[1/0.62] rounded-card border border-line"
                />
              </li>
            ))}
          </ul>
        )}
        <aside className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <section aria-labelledby="about">
            <h2 id="about" className="mb-1 text-xl">
              {detail.about}
            </h2>
            <PointFacts point={point} />
          </section>
          {(point.hours !== null || point.hour_exceptions.length > 0) && (
            <section aria-labelledby="hours">
              <h2 id="hours" className="mb-1 text-xl">
                {detail.openHours}
              </h2>
              <HoursTable hours={point.hours} exceptions={point.hour_exceptions} today={today} />
            </section>
          )}
          {point.lat !== null && point.lng !== null && (
            <section aria-labelledby="position">
              <h2 id="position" className="mb-3 text-xl">
                {detail.position}
              </h2>
              <Position name={point.name} lat={point.lat} lng={point.lng} />
            </section>
          )}
        </aside>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          <ParticipantList participants={point.participants} />
          <section aria-labelledby="goods">
            <h2 id="goods" className="mb-2 text-2xl">
              {detail.goods}
            </h2>
            <GoodsList goods={point.goods} today={today} />
          </section>
        </div>
      </div>

      {nearby.length > 0 && (
        <section aria-labelledby="nearby" className="mt-14">
          <h2 id="nearby" className="mb-4 text-2xl">
            {detail.nearby}
          </h2>
          <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
            {nearby.map((each) => (
              <li key={each.id}>
                <PointCard point={each} today={today} level={3} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
