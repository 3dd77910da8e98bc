import { data } from "react-router";
import type { PlaceWordsAnswer } from "../../../../plugins/ocop/src/contract/search-word";
import { formatCount } from "../../shared/format/count";
import { formatDay } from "../../shared/format/date";
import type { OfficeSearchWordsTexts } from "../../shared/i18n/vi/office-search-words";
import { inLanguage, type Language, useLanguage } from "../../shared/language";
import { listAddress } from "../../shared/portal/list-ask";
import { ListFilters } from "../../shared/portal/list-filters";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { type CardColumn, CardTable } from "../../shared/ui/card-table";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { TextField } from "../../shared/ui/text-field";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/route";
import { askedWords, DAYS, PAGE_SIZE } from "./asked";
import { searchWordTexts } from "./texts";

const PATH = "/office/tu-khoa";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => searchWordTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { chosen, query, page } = askedWords(new URL(request.url).searchParams);
  const list = await officeData(request, await api.get<PlaceWordsAnswer>(`/office/search-words?${query}`));
  return data({ list, page, chosen }, { headers: privateAnswer() });
}

type Word = PlaceWordsAnswer["search_words"][number];

function columnsOf(words: OfficeSearchWordsTexts, language: Language): CardColumn<Word>[] {
  const address = (word: string) => `${inLanguage(language, "/san-pham")}?${new URLSearchParams({ q: word })}`;
  return [
    {
      key: "word",
      title: words.word,
      wide: true,
      cell: ({ word }) => (
        <a
          href={address(word)}
          aria-label={words.inShop(word)}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {word}
        </a>
      ),
    },
    { key: "searches", title: words.searches, number: true, cell: ({ searches }) => formatCount(searches) },
    {
      key: "without",
      title: words.withoutResult,
      number: true,
      cell: ({ without_result }) => formatCount(without_result),
    },
    { key: "last", title: words.lastOn, cell: ({ last_on }) => formatDay(last_on) },
  ];
}

/** What buyers look for in the office's province, and what they look for in vain: goods that producers could offer. */
export default function SearchWords({ loaderData }: Route.ComponentProps) {
  const { list, page, chosen } = loaderData;
  const language = useLanguage();
  const words = searchWordTexts(language);
  const address = (to: number) => listAddress(inLanguage(language, PATH), chosen, to);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro(list.province?.name ?? words.wholeCountry)}</p>
      <ListFilters boxes={3} label={words.filters} submit={words.filter}>
        <TextField name="tim" label={words.search} fault={undefined} defaultValue={chosen.tim ?? ""} />
        <SelectField
          name="loai"
          label={words.kind}
          options={optionsOf(words.kinds)}
          fault={undefined}
          defaultValue={chosen.loai ?? "popular"}
        />
        <SelectField
          name="ngay"
          label={words.days}
          options={DAYS.map((days) => ({ value: String(days), label: words.lastDays(days) }))}
          fault={undefined}
          defaultValue={chosen.ngay ?? "30"}
        />
      </ListFilters>
      <p role="status" className="mt-5 font-medium">
        {words.count(list.count)}
      </p>
      {list.search_words.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <CardTable
          caption={words.title}
          columns={columnsOf(words, language)}
          rows={list.search_words}
          rowKey={({ word }) => word}
        />
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={address} />
    </>
  );
}
