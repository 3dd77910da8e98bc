import { data, Form, redirect } from "react-router";
import type { RegisterImport, RegisterImportAnswer } from "../../../../plugins/ocop/src/contract/register-import";
import type { OfficeImportTexts } from "../../shared/i18n/vi/office-import";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { Alert } from "../../shared/ui/form-page";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { TitledSection } from "../../shared/ui/titled-section";
import { BackLink } from "../../shared/ui/page-parts";
import { useOffice } from "../layout/frame-route";
import { mayRate } from "../may-write";
import { pageMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/preview-route";
import { actOnImport } from "./act.server";
import { Faults, PreviewRow } from "./preview-row";
import { Questions } from "./questions";
import { StatusMark } from "./status-mark";
import { importTexts } from "./texts";
import { Undo, Verdict } from "./verdict";

const PER_PAGE = 50;
const SHOWS = ["all", "faults", "notes"] as const;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => importTexts(language).preview);

const pathOf = (id: string): string => `/office/imports/${encodeURIComponent(id)}`;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PER_PAGE);
  const show = SHOWS.find((one) => one === search.get("hien")) ?? "all";
  query.set("show", show);
  const answer = await api.get<RegisterImportAnswer>(`${pathOf(params.id)}?${query}`);
  return data({ page, show, file: (await officeData(request, answer)).import }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const acted = await actOnImport(api, request, pathOf(params.id), importTexts(language).sessionOver);
  if (!acted.done) return data(acted, { status: acted.status, headers: privateAnswer() });
  const next = inLanguage(language, `/office/nhap-danh-sach/${encodeURIComponent(params.id)}`);
  return redirect(next, { status: 303, headers: privateAnswer() });
}

function Counts({ words, counts }: { words: OfficeImportTexts; counts: RegisterImport["counts"] }) {
  const told = (["rows", "faulty", "asking", "products", "producers", "certificates", "same"] as const).filter(
    (what) => counts[what] > 0,
  );
  return (
    <ul className="mt-3 list-disc pl-6">
      {told.map((what) => (
        <li key={what}>{words.counts[what](counts[what])}</li>
      ))}
    </ul>
  );
}

/** What a list would do, before anything is written; what it did, afterwards. */
export default function Preview({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = importTexts(language);
  const { file, page, show } = loaderData;
  const mayWrite = mayRate(useOffice());
  const isOpen = file.status !== "done" && file.status !== "undone";
  const lists = inLanguage(language, "/office/nhap-danh-sach");
  const address = (wanted: number) => listAddress(`${lists}/${file.id}`, show === "all" ? {} : { hien: show }, wanted);
  return (
    <div className="max-w-4xl">
      <BackLink to={lists}>{words.back}</BackLink>
      <h1 className="text-3xl">{isOpen ? words.preview : words.listSent}</h1>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <StatusMark status={file.status} words={words} />
        <span className="text-ink-soft wrap-anywhere">{words.ofFile(file.file_name)}</span>
      </p>
      {actionData !== undefined && !actionData.noReason && <Alert>{actionData.message || words.unread}</Alert>}
      <Counts words={words} counts={file.counts} />
      {file.faults.length > 0 && <Faults words={words} faults={file.faults} />}
      {isOpen && mayWrite && <Questions words={words} questions={file.questions} />}
      <Verdict words={words} file={file} mayWrite={mayWrite} />
      {file.status === "done" && mayWrite && (
        <Undo
          words={words}
          file={file}
          typed={actionData?.typed ?? ""}
          fault={actionData?.noReason === true ? words.undoReasonMissing : undefined}
        />
      )}
      {file.counts.rows > 0 && (
        <TitledSection id="rows" title={words.rows}>
          <Form method="get" className="mt-3 flex flex-wrap items-end gap-2">
            <SelectField
              name="hien"
              label={words.show}
              defaultValue={show}
              options={SHOWS.map((value) => ({ value, label: words.shows[value] }))}
              fault={undefined}
            />
            <button type="submit" className={buttonLook.secondary}>
              {words.showThese}
            </button>
          </Form>
          {file.rows.length === 0 && (
            <div className="mt-3">
              <EmptyList page={page} first={address(1)}>
                {words.noRows}
              </EmptyList>
            </div>
          )}
          <ul className="mt-3 grid gap-3">
            {file.rows.map((row) => (
              <PreviewRow key={row.line} words={words} row={row} />
            ))}
          </ul>
        </TitledSection>
      )}
      <Pagination current={page} last={Math.ceil(file.count / PER_PAGE)} address={address} />
    </div>
  );
}
