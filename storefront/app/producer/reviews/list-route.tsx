import { data, Link, redirect } from "react-router";
import type { OwnReviewsAnswer } from "../../../../plugins/ocop/src/contract/review";
import { formatScore } from "../../shared/format/score";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formLines, formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { tabLook } from "../../shared/ui/button";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { portalMeta } from "../page-meta";
import { SavedNote } from "../../shared/ui/saved-note";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/list-route";
import { ReviewCard } from "./review-card";
import { reviewTexts } from "./texts";

const PAGE_SIZE = 20;
const FILTER_KEY = "loc";
const UNANSWERED = "chua-tra-loi";
const PATH = "/producer/danh-gia";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => reviewTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PAGE_SIZE);
  const unanswered = search.get(FILTER_KEY) === UNANSWERED;
  if (unanswered) query.set("unanswered", "true");
  const list = await portalData(request, await api.get<OwnReviewsAnswer>(`/producer/reviews?${query}`));
  const saved = search.has("xong");
  return data({ list, page, unanswered, saved, now: Date.now() }, { headers: privateAnswer() });
}

/** Sends the reply that a form holds; what was typed comes back when it is refused. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const id = formText(form, "review");
  const text = formLines(form, `text-${id}`);
  if (text === "") return data({ id, text, status: 400, message: null }, { status: 400, headers: privateAnswer() });
  const answer = await api.post(`/producer/reviews/${encodeURIComponent(id)}/reply`, { text });
  if (answer.ok) {
    const search = new URL(request.url).searchParams;
    search.set("xong", "1");
    const back = inLanguage(languageOf(request.url), `${PATH}?${search}`);
    return redirect(back, { status: 303, headers: privateAnswer() });
  }
  if (answer.status === 404) await portalData(request, answer);
  const { status, message } = answer;
  return data({ id, text, status, message }, { status, headers: privateAnswer() });
}

export default function Reviews({ loaderData, actionData }: Route.ComponentProps) {
  const { list, page, unanswered, saved, now } = loaderData;
  const language = useLanguage();
  const words = reviewTexts(language);
  const address = (to: { unanswered: boolean; page?: number }) =>
    listAddress(inLanguage(language, PATH), to.unanswered ? { [FILTER_KEY]: UNANSWERED } : {}, to.page);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      {list.mean !== null && !unanswered && (
        <p className="mt-3 font-medium tabular-nums">{words.summary(formatScore(list.mean, language), list.count)}</p>
      )}
      {saved && actionData === undefined && <SavedNote>{words.sent}</SavedNote>}
      <nav aria-label={words.tabs} className="mt-4 flex flex-wrap gap-2">
        <Link to={address({ unanswered: false })} aria-current={unanswered ? undefined : "page"} className={tabLook}>
          {unanswered ? words.allPlain : words.all(list.count)}
        </Link>
        <Link to={address({ unanswered: true })} aria-current={unanswered ? "page" : undefined} className={tabLook}>
          {words.unanswered(list.unanswered)}
        </Link>
      </nav>
      {list.reviews.length === 0 ? (
        <div className="mt-4">
          <EmptyList page={page} first={address({ unanswered })}>
            {unanswered ? words.noneWaiting : words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-4 grid gap-4">
          {list.reviews.map((review) => (
            <ReviewCard
              key={review.id}
              review={review}
              sent={actionData?.id === review.id ? actionData : null}
              now={now}
            />
          ))}
        </ul>
      )}
      <Pagination
        current={page}
        last={Math.ceil(list.count / PAGE_SIZE)}
        address={(to) => address({ unanswered, page: to })}
      />
    </>
  );
}
