import { shellTexts, useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { Notice } from "../../shared/ui/notice";
import { Pagination } from "../../shared/ui/pagination";
import { ProductGrid } from "../../shared/ui/product-card";
import type { Route } from "./+types/route";
import { LeftOut } from "../age-screen/left-out";
import { loadCatalogue } from "./catalogue.server";
import { DidYouMean } from "./did-you-mean";
import { EmptyList } from "./empty-list";
import { FilterForm } from "./filter-form";
import { isDeep, readFilters, writeFilters, type Filters } from "./filters";
import { Chips, ResultsBar } from "./results-bar";
import { catalogueTexts } from "./texts";

export async function loader({ request }: Route.LoaderArgs) {
  const { filters, ignored } = readFilters(new URL(request.url).searchParams);
  const data = await loadCatalogue(languageOf(request.url), filters, await readAgePass(request));
  return { ...data, ignored: [...ignored, ...data.ignored] };
}

export const meta: Route.MetaFunction = ({ loaderData, location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const texts = catalogueTexts(language);
  const title =
    loaderData === undefined || loaderData.filters.q === "" ? texts.title : texts.titleOf(loaderData.filters.q);
  const hidden =
    loaderData === undefined ||
    isDeep(loaderData.filters) ||
    loaderData.products.length === 0 ||
    loaderData.ignored.length > 0;
  return pageMeta({ title, description: texts.description, brand: shellTexts(language).brand, noindex: hidden });
};

export default function Catalogue({ loaderData: data }: Route.ComponentProps) {
  const texts = useTexts(catalogueTexts);
  const language = useLanguage();
  const home = useShell().home;
  const trail = [{ name: texts.title }];
  const action = inLanguage(language, "/san-pham");
  const address = (filters: Filters) => `${action}${writeFilters(filters)}`;
  const { q, page } = data.filters;
  return (
    <div className="shell">
      <JsonLd data={breadcrumbList(trail, home, language)} />
      <Breadcrumbs trail={trail} />
      <h1 className="text-3xl sm:text-4xl">{q === "" ? texts.title : texts.titleOf(q)}</h1>
      <div className="mt-6 grid items-start gap-x-10 gap-y-5 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <FilterForm data={data} action={action} address={address} />
        <section aria-label={texts.results}>
          {data.ignored.length > 0 && (
            <div className="mb-5">
              <Notice tone="warning">
                {texts.ignored(data.ignored.map((name) => texts.ignoredNames[name]).join(", "))}
              </Notice>
            </div>
          )}
          <DidYouMean data={data} address={address} />
          <ResultsBar data={data} />
          <Chips data={data} address={address} />
          {data.products.length === 0 ? (
            <EmptyList data={data} address={address} />
          ) : (
            <div className="mt-6">
              <ProductGrid products={data.products} label={texts.results} firstRow columns={3} level={2} />
              <Pagination
                current={page}
                last={data.pages}
                address={(other) => address({ ...data.filters, page: other })}
              />
            </div>
          )}
          {data.withoutAlcohol && <LeftOut from={address(data.filters)} />}
        </section>
      </div>
    </div>
  );
}
