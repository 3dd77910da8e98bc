import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Alert } from "../../shared/ui/form-page";
import { Notice } from "../../shared/ui/notice";
import { applicationTexts } from "../application/texts";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/paper-route";
import { actOnPaper } from "./act.server";
import { FileField, PaperFieldset } from "./paper-fields";
import { readPaperForm } from "./upload.server";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => applicationTexts(language).papers);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { papers, status } = await portalData(request, await api.get<ApplicationAnswer>("/producer/application"));
  const paper = papers.find(({ id }) => id === params.id);
  if (paper === undefined) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const open = ["pending", "sent_back", "active"].includes(status);
  const fileLost = searchParams.get("tep") === "hong" && paper.file === null;
  return data({ paper, open, fileLost, saved: searchParams.has("da-luu") }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const words = applicationTexts(language);
  const form = await readPaperForm(request);
  const refused =
    form === null
      ? { status: 413, typed: null, faults: { file: words.fileTooLarge }, message: words.fileTooLarge }
      : await actOnPaper(api, params.id, form, words);
  if (refused !== null) return data(refused, { status: refused.status, headers: privateAnswer() });
  const removed = form !== null && formText(form, "act") === "remove";
  const target = removed ? "/producer/giay-to" : `/producer/giay-to/${encodeURIComponent(params.id)}?da-luu`;
  return redirect(inLanguage(language, target), { status: 303, headers: privateAnswer() });
}

export default function Paper({ loaderData, actionData }: Route.ComponentProps) {
  const { paper, open, fileLost, saved } = loaderData;
  const language = useLanguage();
  const words = applicationTexts(language);
  const busy = useNavigation().state !== "idle";
  const at = inLanguage(language, `/producer/giay-to/${paper.id}`);
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <p>
        <Link to={inLanguage(language, "/producer/giay-to")} className="inline-flex min-h-11 items-center underline">
          {words.backToPapers}
        </Link>
      </p>
      <h1 className="text-3xl">{words.paperKinds[paper.kind]}</h1>
      {saved && actionData === undefined && (
        <div role="status">
          <Notice>{words.saved}</Notice>
        </div>
      )}
      {fileLost && actionData === undefined && <Alert>{`${words.paperFileLost} ${words.fileHint}`}</Alert>}
      <Refusal refused={actionData} />
      {paper.file !== null && (
        <p>
          <a href={`${at}/tep`} className={buttonLook.secondary}>
            {words.download}
          </a>
        </p>
      )}
      {open && (
        <>
          <Form method="post" encType="multipart/form-data" noValidate className="space-y-5 border-t border-line pt-6">
            <FileField
              words={words}
              label={paper.file === null ? words.file : words.replaceFile}
              {...(actionData?.faults.file ? { fault: actionData.faults.file } : {})}
            />
            <button type="submit" name="act" value="file" disabled={busy} className={buttonLook.secondary}>
              {words.sendFile}
            </button>
          </Form>
          <Form method="post" encType="multipart/form-data" noValidate className="space-y-5 border-t border-line pt-6">
            <PaperFieldset {...{ words, paper }} typed={actionData?.typed ?? null} faults={actionData?.faults ?? {}} />
            <button type="submit" name="act" value="save" disabled={busy} className={buttonLook.primary}>
              {words.save}
            </button>
          </Form>
          <details className="border-t border-line pt-4">
            <summary className="flex min-h-11 cursor-pointer items-center">{words.removePaper}</summary>
            <Form method="post" encType="multipart/form-data" className="mt-2 space-y-3">
              <p>{words.removeAsk}</p>
              <button type="submit" name="act" value="remove" disabled={busy} className={buttonLook.secondary}>
                {words.removePaper}
              </button>
            </Form>
          </details>
        </>
      )}
    </div>
  );
}
