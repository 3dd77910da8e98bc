import { data, Link } from "react-router";
import { shellTexts } from "../../shared/i18n/shell";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { History, Thread } from "../../shared/portal/dossier-thread";
import { formLines, formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { Alert } from "../../shared/ui/form-page";
import { portalMeta } from "../page-meta";
import { requirePortal } from "../session.server";
import type { Route } from "./+types/dossier-route";
import { dossierPath, goOn, readDossier, refuse } from "./dossier.server";
import { HandIn } from "./hand-in";
import { REPLY, useForgetSaved } from "./kept";
import { savedQuery } from "../../shared/saved-mark";
import { BackLink, Card } from "../../shared/ui/page-parts";
import { MissingList } from "./missing-list";
import { PartList } from "./part-list";
import { Results } from "./results";
import { SheetNote } from "./sheet-note";
import { StatusChip } from "./status-chip";
import { dossierTexts } from "./texts";
import { Verdict } from "./verdict";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData, location }) =>
  portalMeta(location.pathname, (language) => loaderData?.dossier.product_name ?? dossierTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  return data({ dossier: await readDossier(request, params.id) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const form = await readForm(request);
  const intent = formText(form, "intent");
  const at = `/producer/dossiers/${encodeURIComponent(params.id ?? "")}`;
  const target = dossierPath(request, params.id);
  if (intent === "submit") return goOn(request, await api.post(`${at}/submit`, {}), target, { intent });
  if (intent === "withdraw") {
    const reason = formText(form, "reason") || null;
    return goOn(request, await api.post(`${at}/withdraw`, { reason }), target, { intent });
  }
  if (intent !== "answer") throw new Response(null, { status: 400 });
  const text = formLines(form, "text");
  if (text === "") {
    const { faults } = dossierTexts(languageOf(request.url));
    return refuse(400, { intent, fields: { text: faults.text } });
  }
  return goOn(request, await api.post(`${at}/answer`, { text }), `${target}?${savedQuery(REPLY)}`, {
    intent,
    typed: { text },
  });
}

/** One dossier: how far it is, what is missing, what its points would give, and what was asked. */
export default function Dossier({ loaderData: { dossier }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const speakers = { checker: words.checker, producer: words.you };
  const sent = actionData ?? null;
  const { id, product_name, purpose, group, status, editable, assessment, sheet, thread, history } = dossier;
  const at = inLanguage(language, `/producer/ho-so-danh-gia/${id}`);
  useForgetSaved(id, dossier.acts.includes("answer") ? REPLY : null);
  return (
    <>
      <BackLink to={inLanguage(language, "/producer/ho-so-danh-gia")}>{words.back}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{product_name}</h1>
      <p className="mt-1 text-ink-soft">
        {words.purposes[purpose]} · {shellTexts(language).groups[group]}
      </p>
      <p className="mt-2">
        <StatusChip status={status} words={words} />
      </p>
      <p className="mt-2 max-w-prose">{words.next[status]}</p>
      {sent?.message && (
        <Alert>
          {sent.message} {Object.values(sent.fields).join(". ")}
        </Alert>
      )}
      <Results results={dossier.results} />
      <div className="mt-6 grid items-start gap-4 lg:grid-cols-2">
        {thread.length > 0 && (
          <Card id="trao-doi" title={words.thread}>
            <Thread thread={thread} about={words.about} speakers={speakers} />
          </Card>
        )}
        <Card id="thanh-phan" title={words.parts}>
          <PartList dossier={dossier} words={words} />
        </Card>
        <Card id="tu-cham" title={words.assessment}>
          <div className="mt-3 space-y-3">
            <Verdict
              total={assessment.total}
              rank={assessment.rank}
              unscored={assessment.unscored.length}
              words={words}
            />
            <SheetNote sheet={sheet} words={words} />
          </div>
          <Link to={`${at}/tu-cham`} className={`${buttonLook.secondary} mt-4 w-full sm:w-auto`}>
            {editable ? words.assess : words.seeAssessment}
          </Link>
        </Card>
        {editable && (
          <Card id="nop" title={dossier.acts.includes("answer") ? words.answer : words.submit}>
            <MissingList dossier={dossier} words={words} />
            <HandIn dossier={dossier} words={words} sent={sent} />
          </Card>
        )}
        {!editable && dossier.acts.length > 0 && <HandIn dossier={dossier} words={words} sent={sent} />}
        <details className="rounded-card border border-line bg-card px-4 sm:px-6">
          <summary className="flex min-h-12 cursor-pointer items-center font-medium">{words.history}</summary>
          <div className="pb-4">
            <History history={history} statuses={words.statuses} speakers={speakers} />
          </div>
        </details>
      </div>
    </>
  );
}
