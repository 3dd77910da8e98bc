import { data, Link } from "react-router";
import type { Statement } from "../../../../plugins/ocop/src/contract/statement";
import { inLanguage, useLanguage } from "../../shared/language";
import { listAddress } from "../../shared/portal/list-ask";
import { pageOf } from "../../shared/portal/list-page";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Pagination } from "../../shared/ui/pagination";
import { TitledSection } from "../../shared/ui/titled-section";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/month-route";
import { Amount } from "./amount";
import { moneyMeta } from "./meta";
import { isMonth, monthAfter, monthShown } from "./month";
import { linkLook, listLook, rowLook } from "./looks";
import { EntryList } from "./entry-list";
import { moneyTexts } from "./texts";

/** Lines of a page: a phone shows so many without faltering, and the whole is in the file. */
const SHOWN = 100;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location, params }) =>
  moneyMeta(location.pathname, (words) => words.statementOf(monthShown(params.month ?? "", words)));

export async function loader({ request, params: { month = "" } }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  if (!isMonth(month)) throw new Response(null, { status: 404 });
  const path = `/producer/statements?month=${month}`;
  const { statement } = await portalData(request, await api.get<{ statement: Statement }>(path));
  const { entries, ...sums } = statement;
  const asked = pageOf(new URL(request.url).searchParams);
  const last = Math.max(1, Math.ceil(entries.length / SHOWN));
  const page = asked <= last ? asked : 1;
  // The newest first: that is what somebody looks for.
  const shown = entries.toReversed().slice((page - 1) * SHOWN, page * SHOWN);
  return data({ statement: { ...sums, entries: shown }, page, last }, { headers: privateAnswer() });
}

export default function Month({ loaderData: { statement, page, last } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = moneyTexts(language);
  const { month, opening, closing, totals, entries } = statement;
  const to = (path: string): string => inLanguage(language, `/producer/tien${path}`);
  const files = [
    ["xlsx", words.downloadExcel],
    ["csv", words.downloadCsv],
  ] as const;
  return (
    <div className="max-w-2xl">
      <Link to={to("")} className={linkLook}>
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl">{words.statementOf(monthShown(month, words))}</h1>
      <dl className={listLook}>
        <div className={rowLook}>
          <dt>{words.opening}</dt>
          <dd>
            <Amount value={opening} />
          </dd>
        </div>
        <div className={rowLook}>
          <dt className="font-semibold">{words.closing}</dt>
          <dd>
            <Amount value={closing} strong />
          </dd>
        </div>
      </dl>
      {totals.length === 0 ? (
        <p className="mt-4">{words.statementEmpty}</p>
      ) : (
        <>
          <TitledSection id="cong" title={words.totalsTitle}>
            <dl className={listLook}>
              {totals.map(({ kind, count, amount }) => (
                <div key={kind} className={rowLook}>
                  <dt>
                    {words.kinds[kind]} <span className="text-sm text-ink-soft">· {words.times(count)}</span>
                  </dt>
                  <dd>
                    <Amount value={amount} />
                  </dd>
                </div>
              ))}
            </dl>
          </TitledSection>
          <TitledSection id="tung-dong" title={words.entriesTitle}>
            <EntryList entries={entries} words={words} />
            <Pagination current={page} last={last} address={(at) => listAddress(to(`/${month}`), {}, at)} />
          </TitledSection>
        </>
      )}
      <TitledSection id="tai-ve" title={words.download}>
        <ul className="mt-1">
          {files.map(([format, name]) => (
            <li key={format}>
              <a href={to(`/${month}/tai-ve?dang=${format}`)} className={linkLook} download>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </TitledSection>
      <nav aria-label={words.monthsTitle} className="mt-8 flex flex-wrap justify-between gap-x-6">
        <Link to={to(`/${monthAfter(month, -1)}`)} className={linkLook}>
          ← {words.previousMonth}
        </Link>
        <Link to={to(`/${monthAfter(month, 1)}`)} className={linkLook}>
          {words.nextMonth} →
        </Link>
      </nav>
    </div>
  );
}
