import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { ListingImportAnswer } from "../../../../../plugins/ocop/src/contract/producer-listing-import";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { readUpload } from "../../../shared/session/read-upload.server";
import { buttonLook } from "../../../shared/ui/button";
import { boxClass, FieldFrame } from "../../../shared/ui/text-field";
import { pageMeta } from "../../page-meta";
import { requirePortal, toProducerLogIn } from "../../session.server";
import { listingTexts } from "../texts";
import type { Route } from "./+types/upload-route";
import { importTexts } from "./texts";

/** Largest file that the API takes, in bytes, and with it its form. */
const MAX_FILE_BYTES = 12_000_000;
const MAX_FORM_BYTES = MAX_FILE_BYTES + 10_000;

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
  const form = await readUpload(request, MAX_FORM_BYTES);
  const file = form?.get("file");
  if (form === null || (file instanceof File && file.size > MAX_FILE_BYTES)) return refuse(413, words.tooLarge);
  if (!(file instanceof File) || file.size === 0) return refuse(400, words.noFile);
  const headers = { "x-file-name": encodeURIComponent(file.name.slice(0, 200).toWellFormed()) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await api.send<ListingImportAnswer>("/producer/listings/imports", bytes, { headers });
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
  const busy = useNavigation().state === "submitting";
  const fault = actionData?.fault;
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
        <Form method="post" encType="multipart/form-data" noValidate className="mt-4 space-y-5">
          <FieldFrame id="file" label={words.file} hint={words.fileHint} fault={fault}>
            <input
              id="file"
              name="file"
              type="file"
              required
              accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              aria-invalid={fault !== undefined}
              aria-describedby={fault === undefined ? "file-hint" : "file-hint file-fault"}
              className={boxClass}
            />
          </FieldFrame>
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
            {busy ? words.reading : words.submit}
          </button>
        </Form>
        {fault !== undefined && (
          <p role="alert" className="sr-only">
            {fault}
          </p>
        )}
      </section>
    </div>
  );
}
