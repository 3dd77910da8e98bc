import { data, Link, redirect } from "react-router";
import type {
  RegisterImportAnswer,
  RegisterImportListAnswer,
} from "../../../../plugins/ocop/src/contract/register-import";
import { formatMoment } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { SpreadsheetForm } from "../../shared/portal/spreadsheet-form";
import { readSpreadsheet } from "../../shared/portal/spreadsheet-upload.server";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { EmptyList } from "../../shared/ui/empty-list";
import { Notice } from "../../shared/ui/notice";
import { Pagination } from "../../shared/ui/pagination";
import { TitledSection } from "../../shared/ui/titled-section";
import { useOffice } from "../layout/frame-route";
import { mayRate } from "../may-write";
import { pageMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/list-route";
import { StatusMark } from "./status-mark";
import { importTexts } from "./texts";

const PER_PAGE = 20;
/** Reading and matching thousands of rows takes its time. */
const PATIENCE_MS = 120_000;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => importTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { query, page } = askedPage(new URL(request.url).searchParams, {}, PER_PAGE);
  const answer = await api.get<RegisterImportListAnswer>(`/office/imports?${query}`);
  return data({ list: await officeData(request, answer), page }, { headers: privateAnswer() });
}

/** Has a list read, matched and checked, and shows what it would do. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const words = importTexts(language);
  const refuse = (status: number, fault: string) => data({ fault }, { status, headers: privateAnswer() });
  const sent = await readSpreadsheet(request, words);
  if ("fault" in sent) return refuse(sent.status, sent.fault);
  const more = { headers: sent.headers, patience: PATIENCE_MS };
  const answer = await api.send<RegisterImportAnswer>("/office/imports", sent.bytes, more);
  if (!answer.ok)
    return refuse(answer.status, answer.status === 401 ? words.sessionOver : answer.message || words.unread);
  const next = inLanguage(language, `/office/nhap-danh-sach/${answer.data.import.id}`);
  return redirect(next, { status: 303, headers: privateAnswer() });
}

/** Lists go into the register here; those that were sent are below. */
export default function Imports({ loaderData, actionData }: Route.ComponentProps) {
  const { list, page } = loaderData;
  const language = useLanguage();
  const words = importTexts(language);
  const me = useOffice();
  const sends = mayRate(me);
  const base = inLanguage(language, "/office/nhap-danh-sach");
  return (
    <div className="max-w-3xl">
      <h1 className="text-3xl">{words.title}</h1>
      {sends ? (
        <section className="mt-4 rounded-card border border-line bg-card p-4 sm:p-6">
          <p className="text-ink-soft">{words.intro}</p>
          <SpreadsheetForm words={words} fault={actionData?.fault} />
        </section>
      ) : (
        <div className="mt-4">
          <Notice>{me.office.kind === "trade" ? words.notTrade : words.onlyRegistrars}</Notice>
        </div>
      )}
      <TitledSection id="sent" title={words.sent}>
        {list.imports.length === 0 && (
          <div className="mt-3">
            <EmptyList page={page} first={base}>
              {words.noneSent}
            </EmptyList>
          </div>
        )}
        <ul className="mt-4 grid gap-3">
          {list.imports.map(({ id, file_name, status, counts, officer: sender, created_at }) => (
            <li key={id} className="rounded-card border border-line bg-card p-4">
              <div className="flex flex-wrap items-center gap-3">
                <StatusMark status={status} words={words} />
                <Link
                  to={`${base}/${id}`}
                  className="inline-flex min-h-11 items-center font-medium underline underline-offset-4 wrap-anywhere"
                >
                  {file_name || words.nameless}
                </Link>
              </div>
              <p className="text-sm text-ink-soft wrap-anywhere">
                {words.sentBy(sender ?? words.someone, formatMoment(created_at))} · {words.counts.rows(counts.rows)}
              </p>
            </li>
          ))}
        </ul>
      </TitledSection>
      <Pagination
        current={page}
        last={Math.ceil(list.count / PER_PAGE)}
        address={(wanted) => listAddress(base, {}, wanted)}
      />
    </div>
  );
}
