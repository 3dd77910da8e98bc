import { data } from "react-router";
import type { OfficeProducersAnswer, RegistryProducer } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay } from "../../shared/format/date";
import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { type CardColumn, CardTable } from "../../shared/ui/card-table";
import { optionsOf } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/producers-route";
import { ExportLinks } from "./export-links";
import { FilterChoice, FilterForm } from "./filter-form";
import { apiQuery, filterAddress, PAGE_SIZE, PRODUCER_FILTERS, readFilters } from "./filters";
import { placeText, RegistryLink } from "./parts";
import { registryTexts } from "./texts";
import { unitChoices } from "./units.server";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => registryTexts(language).producers);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const filters = readFilters(PRODUCER_FILTERS, search);
  const { query, page } = apiQuery(filters, search);
  const [answer, units] = await Promise.all([
    api.get<OfficeProducersAnswer>(`/office/producers?${query}`),
    unitChoices(api, me),
  ]);
  return data({ list: await officeData(request, answer), filters, page, units }, { headers: privateAnswer() });
}

function columnsOf(words: OfficeRegistryTexts): CardColumn<RegistryProducer>[] {
  return [
    {
      key: "name",
      title: words.producer,
      cell: ({ id, name }) => <RegistryLink to={`/office/chu-the/${id}`}>{name}</RegistryLink>,
    },
    { key: "kind", title: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { key: "place", title: words.place, cell: ({ place }) => placeText(place, words), wide: true },
    { key: "products", title: words.productCount, cell: ({ products }) => products, number: true },
    {
      key: "stars",
      title: words.byStars,
      cell: ({ three, four, five }) => <span className="whitespace-nowrap">{`${three} / ${four} / ${five}`}</span>,
      number: true,
    },
    {
      key: "expiry",
      title: words.nextExpiry,
      cell: ({ next_expiry }) => (next_expiry === null ? "–" : formatDay(next_expiry)),
    },
    { key: "status", title: words.status, cell: ({ status }) => words.statuses[status] },
  ];
}

/** Producers of the register of the office's area. */
export default function Producers({ loaderData }: Route.ComponentProps) {
  const { list, filters, page, units } = loaderData;
  const language = useLanguage();
  const words = registryTexts(language);
  const base = inLanguage(language, "/office/chu-the");
  const address = (wanted: number) => filterAddress(PRODUCER_FILTERS, base, filters, wanted);
  return (
    <>
      <h1 className="text-3xl">{words.producers}</h1>
      <p className="mt-1 max-w-prose text-ink-soft">
        {words.producersIntro} {words.asOf(formatDay(list.as_of))}
      </p>
      <FilterForm
        words={words}
        hint={words.searchProducerHint}
        base={base}
        filters={filters}
        units={units}
        sorts={optionsOf(words.producerSorts)}
      >
        <FilterChoice
          name="loai-hinh"
          label={words.kind}
          chosen={filters.kind}
          words={words}
          options={optionsOf(words.kinds)}
        />
        <FilterChoice
          name="tren-cho"
          label={words.status}
          chosen={filters.status}
          words={words}
          options={optionsOf(words.statuses)}
        />
        <FilterChoice
          name="doi-thong-tin"
          label={words.changeRequest}
          chosen={filters.change_requested}
          words={words}
          options={[{ value: "1", label: words.changeRequested }]}
        />
      </FilterForm>
      <p className="mt-5 text-ink-soft" role="status">
        {words.found(list.count)}
      </p>
      {list.count > 0 && <ExportLinks words={words} address={address(1)} />}
      {list.producers.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <CardTable caption={words.producers} columns={columnsOf(words)} rows={list.producers} rowKey={({ id }) => id} />
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={address} />
    </>
  );
}
