import { data, Link } from "react-router";
import type { InquiriesAnswer, Inquiry } from "../../../../plugins/ocop/src/contract/inquiry";
import { formatDay } from "../../shared/format/date";
import { writeNumber } from "../../shared/format/read-number";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { Pagination } from "../../shared/ui/pagination";
import { PAGE_KEY, pageOf } from "../../shared/portal/list-page";
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
  const [page, all] = [pageOf(search), search.get(FILTER_KEY) === "tat-ca"];
  const query = new URLSearchParams({ limit: String(PAGE_SIZE), offset: String((page - 1) * PAGE_SIZE) });
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
  const address = (to: { all: boolean; page?: number }) => {
    const query = new URLSearchParams();
    if (to.all) query.set(FILTER_KEY, "tat-ca");
    if ((to.page ?? 1) > 1) query.set(PAGE_KEY, String(to.page));
    return `${inLanguage(language, PATH)}${query.size === 0 ? "" : `?${query}`}`;
  };
  const tab =
    "inline-flex min-h-11 items-center rounded-full border border-ink px-4 no-underline aria-[current]:bg-ink aria-[current]:text-paper";
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <p className="mt-3 font-medium">{words.waiting(list.waiting)}</p>
      <nav aria-label={words.tabs} className="mt-4 flex flex-wrap gap-2">
        <Link to={address({ all: false })} aria-current={all ? undefined : "page"} className={tab}>
          {words.open}
        </Link>
        <Link to={address({ all: true })} aria-current={all ? "page" : undefined} className={tab}>
          {words.all}
        </Link>
      </nav>
      {list.inquiries.length === 0 ? (
        <div className="mt-4">
          <Notice>{words.none}</Notice>
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
