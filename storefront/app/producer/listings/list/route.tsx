import { data, Link, redirect } from "react-router";
import type { ListingListAnswer } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { readForm } from "../../../shared/session/read-form.server";
import { buttonLook } from "../../../shared/ui/button";
import { Alert } from "../../../shared/ui/form-page";
import { EmptyList } from "../../../shared/ui/empty-list";
import { Pagination } from "../../../shared/ui/pagination";
import { pageMeta } from "../../page-meta";
import { portalData, requirePortal, toProducerLogIn } from "../../session.server";
import { OutboxList } from "../quick/outbox-list";
import { useOutbox } from "../quick/use-outbox";
import { whoseOf } from "../quick/whose";
import { listingTexts } from "../texts";
import type { Route } from "./+types/route";
import { FilterForm } from "./filter-form";
import { apiQuery, filterQuery, lastPage, readFilters } from "./filters";
import { Row } from "./row";
import { saveStock } from "./save-stock.server";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => listingTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requirePortal(request);
  const { searchParams } = new URL(request.url);
  const filters = readFilters(searchParams);
  const list = await portalData(request, await api.get<ListingListAnswer>(`/producer/listings?${apiQuery(filters)}`));
  return data(
    {
      filters,
      list,
      whose: whoseOf(me) ?? "",
      saved: searchParams.has("da-luu"),
      removed: searchParams.has("da-xoa"),
    },
    { headers: privateAnswer() },
  );
}

/** Changes the pieces of one of the goods. */
export async function action({ request }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const form = await readForm(request);
  const id = String(form.get("id") ?? "");
  const outcome = await saveStock(api, id, String(form.get("stock") ?? ""));
  const { searchParams } = new URL(request.url);
  const query = new URLSearchParams(filterQuery(readFilters(searchParams)));
  query.set("da-luu", "1");
  if (outcome.is === "saved")
    return redirect(`${inLanguage(languageOf(request.url), "/producer/san-pham")}?${query}`, {
      status: 303,
      headers: privateAnswer(),
    });
  if (outcome.is === "fault") return data({ id, message: null }, { status: 400, headers: privateAnswer() });
  const { status, message } = outcome.answer;
  if (status === 401) throw await toProducerLogIn(request, true);
  return data({ id, message }, { status, headers: privateAnswer() });
}

/** All goods of a producer. */
export default function Listings({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = listingTexts(language);
  const { filters, list, whose, saved, removed } = loaderData;
  const outbox = useOutbox(whose);
  const address = inLanguage(language, "/producer/san-pham");
  const untouched = filters.q === "" && filters.status === null;
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-1 text-ink-soft">{words.intro}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <Link to={`${address}/moi`} className={`${buttonLook.primary} grow sm:grow-0`}>
          {words.add}
        </Link>
        <Link to={`${address}/nhap`} className={`${buttonLook.secondary} grow sm:grow-0`}>
          {words.spreadsheet}
        </Link>
        <Link to={`${address}/nghi-ban`} className={`${buttonLook.secondary} grow sm:grow-0`}>
          {words.holidayTitle}
        </Link>
      </p>
      <OutboxList words={words} outbox={outbox} />
      <FilterForm words={words} filters={filters} counts={list.counts} />
      {actionData === undefined && (saved || removed) && (
        <p role="status" className="mt-4 rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {saved ? words.stockSaved : words.removed}
        </p>
      )}
      {actionData !== undefined && <Alert>{actionData.message ?? words.faults.stock}</Alert>}
      <p className="mt-4 text-sm text-ink-soft">{words.count(list.count)}</p>
      {list.listings.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={filters.page} first={`${address}${filterQuery({ ...filters, page: 1 })}`}>
            {untouched ? words.emptyFirst : words.empty}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {list.listings.map((row) => (
            <Row key={row.id} words={words} row={row} fault={actionData?.id === row.id ? words.faults.stock : null} />
          ))}
        </ul>
      )}
      <Pagination
        current={filters.page}
        last={lastPage(list.count)}
        address={(page) => `${address}${filterQuery({ ...filters, page })}`}
      />
    </>
  );
}
