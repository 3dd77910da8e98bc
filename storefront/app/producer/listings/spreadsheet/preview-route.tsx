import { data, Form, Link, redirect, useNavigation } from "react-router";
import type {
  ListingImport,
  ListingImportAnswer,
} from "../../../../../plugins/ocop/src/contract/producer-listing-import";
import type { ProducerListingImportTexts } from "../../../shared/i18n/vi/producer-listing-import";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { askedPage, listAddress } from "../../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { buttonLook } from "../../../shared/ui/button";
import { Alert } from "../../../shared/ui/form-page";
import { NoSuchPage } from "../../../shared/ui/empty-list";
import { Notice } from "../../../shared/ui/notice";
import { Pagination } from "../../../shared/ui/pagination";
import { pageMeta } from "../../page-meta";
import { portalData, requirePortal, toProducerLogIn } from "../../session.server";
import type { Route } from "./+types/preview-route";
import { Faults, PreviewRow } from "./preview-row";
import { importTexts } from "./texts";

const PER_PAGE = 50;
/** Writing thousands of listings takes its time. */
const PATIENCE_MS = 120_000;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => importTexts(language).previewTitle);

const pathOf = (id: string): string => `/producer/listings/imports/${encodeURIComponent(id)}`;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { query, page } = askedPage(new URL(request.url).searchParams, {}, PER_PAGE);
  const answer = await api.get<ListingImportAnswer>(`${pathOf(params.id)}?${query}`);
  return data({ page, file: (await portalData(request, answer)).import }, { headers: privateAnswer() });
}

/** Writes everything that the preview shows. */
export async function action({ request, params }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const answer = await api.post(`${pathOf(params.id)}/confirm`, {}, { patience: PATIENCE_MS });
  if (answer.ok)
    return redirect(inLanguage(languageOf(request.url), `/producer/san-pham/nhap/${encodeURIComponent(params.id)}`), {
      status: 303,
      headers: privateAnswer(),
    });
  if (answer.status === 401) throw await toProducerLogIn(request, true);
  return data({ message: answer.message }, { status: answer.status, headers: privateAnswer() });
}

function Counts({ words, counts }: { words: ProducerListingImportTexts; counts: ListingImport["counts"] }) {
  const told = (["faulty", "create", "change", "same"] as const).filter((what) => counts[what] > 0);
  return (
    <ul className="mt-3 list-disc pl-6">
      {told.map((what) => (
        <li key={what}>{words.counts[what](counts[what])}</li>
      ))}
    </ul>
  );
}

/** The button that writes, or why there is none. */
function Verdict({ words, file }: { words: ProducerListingImportTexts; file: ListingImport }) {
  const busy = useNavigation().state !== "idle";
  const address = inLanguage(useLanguage(), "/producer/san-pham");
  const again = (
    <Link to={`${address}/nhap`} className={buttonLook.secondary}>
      {words.again}
    </Link>
  );
  if (file.status === "done")
    return (
      <div className="mt-5 space-y-4">
        <p role="status" className="rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {words.done}
        </p>
        <Link to={address} className={buttonLook.primary}>
          {words.toListings}
        </Link>
      </div>
    );
  if (file.status === "faulty")
    return (
      <div className="mt-5 space-y-4">
        <Notice tone="warning">{words.faultyText}</Notice>
        {again}
      </div>
    );
  if (file.counts.create + file.counts.change === 0)
    return (
      <div className="mt-5 space-y-4">
        <Notice>{words.same}</Notice>
        {again}
      </div>
    );
  return (
    <div className="mt-5">
      <p className="text-ink-soft">
        {words.nothingYet} {file.counts.change > 0 && words.reviewHint}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Form method="post" className="grow sm:grow-0">
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
            {busy ? words.confirming : words.confirm}
          </button>
        </Form>
        {again}
      </div>
    </div>
  );
}

/** What a file would do, before anything is written. */
export default function Preview({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = importTexts(language);
  const { file, page } = loaderData;
  const address = (wanted: number) =>
    listAddress(inLanguage(language, `/producer/san-pham/nhap/${file.id}`), {}, wanted);
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="text-3xl">{words.previewTitle}</h1>
      <p className="mt-1 text-ink-soft">{words.ofFile(file.file_name)}</p>
      {actionData !== undefined && <Alert>{actionData.message || words.unread}</Alert>}
      <Counts words={words} counts={file.counts} />
      {file.faults.length > 0 && <Faults words={words} faults={file.faults} />}
      <Verdict words={words} file={file} />
      {file.rows.length === 0 && page > 1 && (
        <div className="mt-6">
          <NoSuchPage first={address(1)} />
        </div>
      )}
      {file.rows.length > 0 && (
        <>
          <h2 className="mt-8 text-2xl">{words.rows}</h2>
          <ul className="mt-3 grid gap-3">
            {file.rows.map((row) => (
              <PreviewRow key={row.lines.join()} words={words} row={row} />
            ))}
          </ul>
        </>
      )}
      <Pagination current={page} last={Math.max(1, Math.ceil(file.count / PER_PAGE))} address={address} />
    </div>
  );
}
