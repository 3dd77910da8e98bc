import { useState } from "react";
import { Link, useNavigation } from "react-router";
import { todayInVietnam } from "../../shared/format/date";
import { languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { shellTexts } from "../../shared/i18n/shell";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { Notice } from "../../shared/ui/notice";
import { Pagination } from "../../shared/ui/pagination";
import { useHydrated } from "../../shared/use-hydrated";
import type { Route } from "./+types/route";
import { SourcingLink } from "../sourcing/sourcing-link";
import { loadChoices } from "./choices.server";
import { FilterForm } from "./filter-form";
import { NEAR_KM, PAGE_SIZE, readFilters, writeFilters } from "./filters";
import { PointGroups, PointsByDistance } from "./point-groups";
import { PointsMap } from "./points-map";
import { loadPoints } from "./points.server";
import { salesPointTexts, useSalesPointTexts } from "./texts";
import { meansUnit } from "./units";

export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const { filters: asked, ignored } = readFilters(new URL(request.url).searchParams);
  const [page, choices] = await Promise.all([loadPoints(language, asked), loadChoices(language)]);
  const refused = page.refused ? [...new URLSearchParams(writeFilters({ ...asked, page: 1 })).keys()] : [];
  return {
    ...page,
    choices,
    ignored: [...ignored, ...refused],
    today: todayInVietnam(),
    tileUrl: process.env.TILE_URL || null,
    region:
      choices.districts.find(({ value }) => meansUnit(page.filters.district, value))?.label ??
      choices.provinces.find(({ value }) => meansUnit(page.filters.province, value))?.label ??
      null,
  };
}

export function meta({ data, location }: Route.MetaArgs): Route.MetaDescriptors {
  const language = languageOfPath(location.pathname);
  const texts = salesPointTexts(language);
  const region = data?.region ?? null;
  return pageMeta({
    title: region === null ? texts.metaTitle : `${texts.crumb}: ${region}`,
    description: texts.metaDescription,
    brand: shellTexts(language).brand,
  });
}

/** Sales points as a list and a map that answer each other; the list alone is complete. */
export default function SalesPointsPage({ loaderData }: Route.ComponentProps) {
  const { list, markers, filters, choices, ignored, today, tileUrl, region } = loaderData;
  const texts = useSalesPointTexts();
  const navigation = useNavigation();
  const ready = useHydrated();
  const [pointed, setPointed] = useState<string | null>(null);
  const [mapFirst, setMapFirst] = useState(false);
  const [generation, setGeneration] = useState(0);

  const trail = [{ name: texts.crumb }];
  const points = { points: list.sales_points, today, pointed, onPointed: setPointed };
  const busy = navigation.state === "loading" && navigation.location.pathname.endsWith("/diem-ban");
  return (
    <div className="shell pb-16">
      <JsonLd data={breadcrumbList(trail, texts.home, useLanguage())} />
      <Breadcrumbs trail={trail} />
      <h1 className="text-3xl sm:text-4xl">{region === null ? texts.title : `${texts.crumb}: ${region}`}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{texts.lead}</p>
      <div className="mb-4">
        <SourcingLink />
      </div>
      <FilterForm filters={filters} choices={choices} ready={ready} />
      {ignored.length > 0 && (
        <div className="mt-4">
          <Notice tone="warning">{texts.filters.ignored(ignored.join(", "))}</Notice>
        </div>
      )}

      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <section
          id="danh-sach"
          aria-label={texts.list}
          aria-busy={busy}
          className={`scroll-mt-3 transition-opacity aria-busy:opacity-60 ${mapFirst ? "max-lg:hidden" : ""}`}
        >
          <div className="flex flex-wrap items-baseline gap-x-4">
            <output className="font-semibold">
              {filters.bbox === null ? texts.count(list.count) : texts.countInWindow(list.count)}
            </output>
            {filters.bbox !== null && (
              <Link
                to={writeFilters({ ...filters, bbox: null, page: 1 }) || "?"}
                preventScrollReset
                onClick={() => setGeneration(generation + 1)}
                className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-lacquer"
              >
                {texts.leaveWindow}
              </Link>
            )}
            {filters.near !== null && <p className="text-sm text-ink-soft">{texts.filters.nearSet(NEAR_KM)}</p>}
            {filters.product !== null && <p className="text-sm text-ink-soft">{texts.filters.product}</p>}
          </div>
          {list.sales_points.length === 0 && (
            <div className="mt-5">
              <Notice>
                <p className="font-display text-xl">{texts.empty}</p>
                <p className="mt-1 text-ink-soft">{texts.emptyHint}</p>
              </Notice>
            </div>
          )}
          {filters.near === null ? <PointGroups {...points} /> : <PointsByDistance {...points} />}
          <Pagination
            current={filters.page}
            last={Math.ceil(list.count / PAGE_SIZE)}
            address={(page) => writeFilters({ ...filters, page }) || "?"}
          />
        </section>

        <div id="ban-do" className="scroll-mt-3 lg:sticky lg:top-4">
          <PointsMap
            filters={filters}
            markers={markers}
            tileUrl={tileUrl}
            pointed={pointed}
            onPointed={setPointed}
            generation={generation}
            className={`rounded-card border border-line ${mapFirst ? "h-[calc(100dvh-7rem)]" : "h-[28rem]"} lg:h-[min(46rem,calc(100dvh-2rem))]`}
          />
          <p className="mt-2 text-sm text-ink-soft">{texts.map.hint}</p>
        </div>
      </div>

      <a
        href="#ban-do"
        onClick={(event) => {
          event.preventDefault();
          setMapFirst(!mapFirst);
          // After the other half is drawn.
          requestAnimationFrame(() => document.getElementById(mapFirst ? "danh-sach" : "ban-do")?.scrollIntoView());
        }}
        className="sticky bottom-4 z-30 mx-auto mt-6 flex min-h-12 w-fit items-center rounded-full bg-ink px-6 font-semibold text-paper shadow-card lg:hidden"
      >
        {mapFirst ? texts.showList : texts.showMap}
      </a>
    </div>
  );
}
