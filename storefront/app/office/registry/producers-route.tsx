import type { OfficeProducersAnswer, RegistryProducer } from "../../../../plugins/ocop/src/contract/office-registry";
import { formatDay } from "../../shared/format/date";
import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { useLanguage } from "../../shared/language";
import { privateHeaders } from "../../shared/session/private-headers";
import type { CardColumn } from "../../shared/ui/card-table";
import { optionsOf } from "../../shared/ui/choice-field";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/producers-route";
import { FilterChoice } from "./filter-form";
import { PRODUCER_FILTERS } from "./filters";
import { readList } from "./list.server";
import { placeText, RegistryLink } from "./parts";
import { RegistryList } from "./registry-list";
import { registryTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => registryTexts(language).producers);

export const loader = ({ request }: Route.LoaderArgs) =>
  readList<OfficeProducersAnswer>(request, PRODUCER_FILTERS, "/office/producers");

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
  const { list, filters } = loaderData;
  const words = registryTexts(useLanguage());
  return (
    <RegistryList
      listed={loaderData}
      set={PRODUCER_FILTERS}
      path="/office/chu-the"
      title={words.producers}
      intro={words.producersIntro}
      hint={words.searchProducerHint}
      sorts={optionsOf(words.producerSorts)}
      columns={columnsOf(words)}
      rows={list.producers}
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
    </RegistryList>
  );
}
