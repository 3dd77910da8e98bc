import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { LetterBatchAnswer } from "../../../../plugins/ocop/src/contract/office-letter";
import { formatMoment } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { SavedNote } from "../../shared/ui/saved-note";
import { TitledSection } from "../../shared/ui/titled-section";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayWrite } from "../may-write";
import { pageMeta } from "../page-meta";
import { BackLink } from "../../shared/ui/page-parts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/batch-route";
import { LetterCard } from "./letter-card";
import { LETTER_PATH } from "./path";
import { letterTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => letterTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const path = `/office/letters/${encodeURIComponent(params.id)}`;
  const answer = await officeData(request, await api.get<LetterBatchAnswer>(path));
  const search = new URL(request.url).searchParams;
  const left = Number(search.get("bo"));
  return data(
    { ...answer, done: search.has("xong"), left: Number.isInteger(left) && left > 0 ? left : 0 },
    { headers: privateAnswer() },
  );
}

/** Sends the letters, or throws the draft away. */
export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const path = `/office/letters/${encodeURIComponent(params.id)}`;
  const discards = (await readForm(request)).get("viec") === "bo";
  const answer = discards ? await api.remove(path) : await api.post(`${path}/send`, {});
  if (!answer.ok)
    return data(
      { status: answer.status, message: answer.message },
      { status: answer.status, headers: privateAnswer() },
    );
  const back = discards ? `${LETTER_PATH}?da-bo=1` : `${LETTER_PATH}/${encodeURIComponent(params.id)}?xong=1`;
  return redirect(inLanguage(languageOf(request.url), back), { status: 303, headers: privateAnswer() });
}

function DraftActs({ batch, letters }: Pick<LetterBatchAnswer, "batch" | "letters">) {
  const language = useLanguage();
  const words = letterTexts(language);
  const busy = useNavigation().state !== "idle";
  const mails = letters.filter(({ problem }) => problem === null).length;
  return (
    <div className="mt-4">
      <p className="text-ink-soft">{mails === 0 ? words.nothingToSend : words.previewHint}</p>
      <Form method="post" className="mt-3 grid gap-3 sm:flex sm:flex-wrap">
        <button type="submit" name="viec" value="gui" disabled={busy} className={buttonLook.primary}>
          {mails === 0 ? words.close : words.send(mails)}
        </button>
        <Link to={inLanguage(language, `${LETTER_PATH}/moi?tu=${batch.id}`)} className={buttonLook.secondary}>
          {words.edit}
        </Link>
        <button type="submit" name="viec" value="bo" disabled={busy} className={buttonLook.secondary}>
          {words.discard}
        </button>
      </Form>
    </div>
  );
}

/** Letters that were written together: a preview while they are a draft, afterwards what became of each. */
export default function Batch({ loaderData: { batch, letters, done, left }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = letterTexts(language);
  const path = inLanguage(language, LETTER_PATH);
  const file = `${path}/${batch.id}/tep`;
  const writes = mayWrite(useOffice());
  const isDraft = batch.status === "draft";
  const prints = letters.some(({ problem }) => problem === null || problem === "no_address");
  return (
    <>
      <BackLink to={path}>{words.back}</BackLink>
      <h1 className="mt-2 text-3xl wrap-anywhere">{words.templates[batch.template]}</h1>
      <p className="mt-1 text-ink-soft tabular-nums">
        {words.statuses[batch.status]} · {words.writtenBy(batch.written_by ?? "–", formatMoment(batch.created_at))}
        {batch.sent_at !== null && ` · ${words.sentAt(formatMoment(batch.sent_at))}`}
      </p>
      {done && actionData === undefined && <SavedNote>{words.saved}</SavedNote>}
      {left > 0 && (
        <div className="mt-4">
          <Notice tone="warning">{words.refused(left)}</Notice>
        </div>
      )}
      {actionData !== undefined && (
        <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />
      )}
      {prints && (
        <p className="mt-3">
          <Link reloadDocument to={file} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {words.pdf}
          </Link>
        </p>
      )}
      {isDraft && writes && <DraftActs batch={batch} letters={letters} />}
      <TitledSection id="letters" title={isDraft ? words.previewTitle : words.results}>
        <ul className="mt-4 grid gap-3">
          {letters.map((letter) => (
            <LetterCard key={letter.id} letter={letter} file={`${file}?thu=${letter.id}`} words={words} />
          ))}
        </ul>
      </TitledSection>
    </>
  );
}
