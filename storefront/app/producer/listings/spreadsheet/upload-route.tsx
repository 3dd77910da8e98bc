import { data, Link, redirect } from "react-router";
import type { ListingImportAnswer } from "../../../../../plugins/ocop/src/contract/producer-listing-import";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { SpreadsheetForm } from "../../../shared/portal/spreadsheet-form";
import { readSpreadsheet } from "../../../shared/portal/spreadsheet-upload.server";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { buttonLook } from "../../../shared/ui/button";
import { pageMeta } from "../../page-meta";
import { requirePortal, toProducerLogIn } from "../../session.server";
import { listingTexts } from "../texts";
import type { Route } from "./+types/upload-route";
import { importTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => importTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  await requirePortal(request);
  return data(null, { headers: privateAnswer() });
}

/** Has a file read and checked, and shows what it would do. */
export async function action({ request }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const language = languageOf(request.url);
  const words = importTexts(language);
  const refuse = (status: number, fault: string) => data({ fault }, { status, headers: privateAnswer() });
  const sent = await readSpreadsheet(request, words);
  if ("fault" in sent) return refuse(sent.status, sent.fault);
  const answer = await api.send<ListingImportAnswer>("/producer/listings/imports", sent.bytes, {
    headers: sent.headers,
  });
  if (answer.ok)
    return redirect(inLanguage(language, `/producer/san-pham/nhap/${answer.data.import.id}`), {
      status: 303,
      headers: privateAnswer(),
    });
  if (answer.status === 401) throw await toProducerLogIn(request, true);
  return refuse(answer.status, answer.message || words.unread);
}

/** Goods out to a spreadsheet and back. */
export default function Spreadsheet({ actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = importTexts(language);
  const address = inLanguage(language, "/producer/san-pham");
  return (
    <div className="mx-auto max-w-2xl">
      <Link to={address} className="inline-flex min-h-11 items-center text-sm font-semibold">
        ← {listingTexts(language).back}
      </Link>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-1 text-ink-soft">{words.intro}</p>
      <section className="mt-6 rounded-card border border-line bg-card p-4 sm:p-6">
        <h2 className="text-2xl">{words.exportTitle}</h2>
        <p className="mt-1 text-ink-soft">{words.exportHint}</p>
        <p className="mt-4 flex flex-wrap gap-2">
          <a href={`${address}/xuat`} download className={`${buttonLook.primary} grow sm:grow-0`}>
            {words.exportXlsx}
          </a>
          <a href={`${address}/xuat?dinh-dang=csv`} download className={`${buttonLook.secondary} grow sm:grow-0`}>
            {words.exportCsv}
          </a>
        </p>
      </section>
      <section className="mt-5 rounded-card border border-line bg-card p-4 sm:p-6">
        <h2 className="text-2xl">{words.importTitle}</h2>
        <SpreadsheetForm words={words} fault={actionData?.fault} />
      </section>
    </div>
  );
}
