import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { applicationTexts } from "../application/texts";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { fileOf, type PaperFaults, type PaperFields, paperBodyOf, paperFaults, readPaper } from "./fields";
import { FileField, PaperFieldset } from "./paper-fields";
import { PaperRow } from "./paper-row";
import { readPaperForm, sendPaperFile } from "./upload.server";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => applicationTexts(language).papers);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { papers, status } = await portalData(request, await api.get<ApplicationAnswer>("/producer/application"));
  const open = ["pending", "sent_back", "active"].includes(status);
  return data({ papers, open }, { headers: privateAnswer() });
}

/** Notes a paper and sends its file; a file that is refused leaves the paper, to be mended on its own page. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const words = applicationTexts(language);
  const refuse = (status: number, typed: PaperFields | null, faults: PaperFaults, message: string | null) =>
    data({ status, typed, faults, message }, { status, headers: privateAnswer() });
  const form = await readPaperForm(request);
  if (form === null) return refuse(413, null, { file: words.fileTooLarge }, words.fileTooLarge);
  const typed = readPaper(form);
  const faults = paperFaults(typed, words);
  if (Object.keys(faults).length > 0) return refuse(400, typed, faults, null);
  const answer = await api.post<{ id: string }>("/producer/papers", paperBodyOf(typed));
  if (!answer.ok) return refuse(answer.status, typed, answer.fields, answer.message);
  const file = fileOf(form);
  const problem = file === null ? null : await sendPaperFile(api, answer.data.id, file, words);
  const target = problem === null ? "/producer/giay-to" : `/producer/giay-to/${answer.data.id}?tep=hong`;
  return redirect(inLanguage(language, target), { status: 303, headers: privateAnswer() });
}

export default function Papers({ loaderData, actionData }: Route.ComponentProps) {
  const { papers, open } = loaderData;
  const language = useLanguage();
  const words = applicationTexts(language);
  const busy = useNavigation().state !== "idle";
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <header>
        <h1 className="text-3xl">{words.papers}</h1>
        <p className="mt-2 text-ink-soft">{words.papersIntro}</p>
      </header>
      {papers.length === 0 && <Notice>{words.noPapers}</Notice>}
      {papers.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-card">
          {papers.map((paper) => (
            <PaperRow key={paper.id} paper={paper} words={words} />
          ))}
        </ul>
      )}
      {open && (
        <section aria-labelledby="add-title" className="border-t border-line pt-6">
          <h2 id="add-title" className="text-2xl">
            {words.addPaper}
          </h2>
          <Refusal refused={actionData} />
          <Form method="post" encType="multipart/form-data" noValidate className="mt-5 space-y-5">
            <PaperFieldset
              {...{ words }}
              paper={null}
              typed={actionData?.typed ?? null}
              faults={actionData?.faults ?? {}}
            />
            <FileField
              words={words}
              label={words.file}
              {...(actionData?.faults.file ? { fault: actionData.faults.file } : {})}
            />
            <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
              {words.addPaper}
            </button>
          </Form>
        </section>
      )}
      <p>
        <Link
          to={inLanguage(language, "/producer/ho-so-dang-ky")}
          className="inline-flex min-h-11 items-center underline"
        >
          {words.openApplication}
        </Link>
      </p>
    </div>
  );
}
