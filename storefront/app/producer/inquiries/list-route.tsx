import { data, Link } from "react-router";
import type { InquiriesAnswer, Inquiry } from "../../../../plugins/ocop/src/contract/inquiry";
import { formatDay } from "../../shared/format/date";
import { writeNumber } from "../../shared/format/read-number";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook, tabLook } from "../../shared/ui/button";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { portalMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/list-route";
import { stateOf } from "./state";
import { inquiryTexts } from "./texts";

const PAGE_SIZE = 20;
const PATH = "/producer/nhu-cau";
const FILTER_KEY = "loc";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => inquiryTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PAGE_SIZE);
  const all = search.get(FILTER_KEY) === "tat-ca";
  if (!all) query.set("open", "true");
  const list = await portalData(request, await api.get<InquiriesAnswer>(`/producer/inquiries?${query}`));
  return data({ list, page, all }, { headers: privateAnswer() });
}

function Card({ inquiry }: { inquiry: Inquiry }) {
  const language = useLanguage();
  const words = inquiryTexts(language);
  const { id, words: wanted, asker_kind, asker_name, quantity, unit, period, province, until, open } = inquiry;
  return (
    <li className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-lg font-semibold break-words">{wanted}</span>
        <span className="text-sm font-medium">{stateOf(inquiry, words)}</span>
      </p>
      <p className="break-words">
        {words.askers[asker_kind]}: {asker_name}
      </p>
      <p className="tabular-nums">
        {words.amount(writeNumber(quantity), unit)}, {words.periods[period]}
      </p>
      <p className="text-sm text-ink-soft">
        {province === null ? words.anywhere : words.from(province)} · {words.until(formatDay(until))}
      </p>
      <Link to={inLanguage(language, `${PATH}/${id}`)} className={`${buttonLook.secondary} mt-3 w-full sm:w-auto`}>
        {open ? words.see : words.seeOnly}
        <span className="sr-only">: {wanted}</span>
      </Link>
    </li>
  );
}

export default function Inquiries({ loaderData: { list, page, all } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = inquiryTexts(language);
  const address = (to: { all: boolean; page?: number }) =>
    listAddress(inLanguage(language, PATH), to.all ? { [FILTER_KEY]: "tat-ca" } : {}, to.page);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <p className="mt-3 font-medium">{words.waiting(list.waiting)}</p>
      <nav aria-label={words.tabs} className="mt-4 flex flex-wrap gap-2">
        <Link to={address({ all: false })} aria-current={all ? undefined : "page"} className={tabLook}>
          {words.open}
        </Link>
        <Link to={address({ all: true })} aria-current={all ? "page" : undefined} className={tabLook}>
          {words.all}
        </Link>
      </nav>
      {list.inquiries.length === 0 ? (
        <div className="mt-4">
          <EmptyList page={page} first={address({ all })}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-4 grid gap-4 lg:grid-cols-2">
          {list.inquiries.map((inquiry) => (
            <Card key={inquiry.id} inquiry={inquiry} />
          ))}
        </ul>
      )}
      <Pagination
        current={page}
        last={Math.ceil(list.count / PAGE_SIZE)}
        address={(to) => address({ all, page: to })}
      />
    </>
  );
}
