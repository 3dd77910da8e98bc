import { data } from "react-router";
import type { OwnPointsAnswer, PlaceRequestsAnswer } from "../../../../plugins/ocop/src/contract/place-request";
import { inLanguage, useLanguage } from "../../shared/language";
import { SearchForm } from "../../shared/portal/search-form";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { portalMeta } from "../page-meta";
import { SavedNote } from "../../shared/ui/saved-note";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/list-route";
import { PointCard } from "./point-card";
import { RequestList } from "./request-list";
import { placeTexts } from "./texts";

const PAGE_SIZE = 20;
const MAX_WORDS = 200;
const PATH = "/producer/diem-ban";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => placeTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const search = new URL(request.url).searchParams;
  const { chosen, query, page } = askedPage(search, { q: "q" }, PAGE_SIZE);
  const [points, own] = await Promise.all([
    api.get<OwnPointsAnswer>(`/producer/sales-points?${query}`),
    api.get<PlaceRequestsAnswer>("/producer/sales-point-requests"),
  ]);
  const { requests } = await portalData(request, own);
  const saved = search.has("xong");
  return data(
    { points: await portalData(request, points), requests, page, chosen, saved },
    { headers: privateAnswer() },
  );
}

export default function Places({ loaderData: { points, requests, page, chosen, saved } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = placeTexts(language);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      {saved && <SavedNote>{words.sent}</SavedNote>}
      <RequestList requests={requests} words={words} />
      <section aria-labelledby="find-title" className="mt-8">
        <h2 id="find-title" className="text-2xl">
          {words.findTitle}
        </h2>
        <SearchForm
          name="q"
          label={words.find}
          hint={words.findHint}
          maxLength={MAX_WORDS}
          value={chosen.q ?? ""}
          submit={words.search}
        />
        <p role="status" className="mt-3 text-ink-soft">
          {words.found(points.count)}
        </p>
        {points.sales_points.length === 0 ? (
          <div className="mt-3">
            <EmptyList page={page} first={listAddress(inLanguage(language, PATH), chosen)}>
              {words.none}
            </EmptyList>
          </div>
        ) : (
          <ul className="mt-3 grid gap-3 lg:grid-cols-2">
            {points.sales_points.map((point) => (
              <PointCard key={point.id} point={point} />
            ))}
          </ul>
        )}
        <Pagination
          current={page}
          last={Math.ceil(points.count / PAGE_SIZE)}
          address={(to) => listAddress(inLanguage(language, PATH), chosen, to)}
        />
      </section>
    </>
  );
}
