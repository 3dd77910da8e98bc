import { shellTexts, useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, languageOf, languageOfPath, useLanguage } from "../../shared/language";
import { breadcrumbList } from "../../shared/seo/breadcrumb-list";
import { JsonLd } from "../../shared/seo/json-ld";
import { readAgePass } from "../../shared/session/age-cookie.server";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { Notice } from "../../shared/ui/notice";
import { Pagination } from "../../shared/ui/pagination";
import type { Route } from "./+types/route";
import { parseProducerFilters, producerSearch } from "./filters";
import { SourcingLink } from "../sourcing/sourcing-link";
import { FindForm } from "./find-form";
import { ProducerCardView } from "./producer-card";
import { loadProducers, PAGE_SIZE } from "./producers.server";
import { producerTexts } from "./texts";

export async function loader({ request }: Route.LoaderArgs) {
  const filters = parseProducerFilters(new URL(request.url).searchParams);
  const data = await loadProducers(languageOf(request.url), filters, await readAgePass(request));
  return { ...data, filters, pages: Math.ceil(data.count / PAGE_SIZE) };
}

export const meta: Route.MetaFunction = ({ loaderData, location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const { title, description } = producerTexts(language);
  const hidden =
    loaderData === undefined ||
    loaderData.filters.q !== "" ||
    loaderData.filters.kind !== null ||
    loaderData.producers.length === 0;
  return pageMeta({ title, description, brand: shellTexts(language).brand, noindex: hidden });
};

export default function Producers({
  loaderData: { filters, producers, provinces, count, pages },
}: Route.ComponentProps) {
  const texts = useTexts(producerTexts);
  const language = useLanguage();
  const trail = [{ name: texts.title }];
  return (
    <div className="shell">
      <JsonLd data={breadcrumbList(trail, useShell().home, language)} />
      <Breadcrumbs trail={trail} />
      <h1 className="text-3xl sm:text-4xl">{texts.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{texts.lead}</p>
      <SourcingLink />
      <FindForm filters={filters} provinces={provinces} />
      <p role="status" className="mt-6 tabular-nums text-ink-soft">
        {texts.count(count)}
      </p>
      {producers.length === 0 ? (
        <div className="mt-4">
          <Notice>{texts.none}</Notice>
        </div>
      ) : (
        <ul aria-label={texts.list} className="mt-4 grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
          {producers.map((producer, at) => (
            <li key={producer.id} className="flex">
              <ProducerCardView producer={producer} first={at === 0} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        current={filters.page}
        last={pages}
        address={(page) => `${inLanguage(language, "/chu-the")}${producerSearch({ ...filters, page })}`}
      />
    </div>
  );
}
