import { data, Link } from "react-router";
import { languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Alert } from "../../shared/ui/form-page";
import { Notice } from "../../shared/ui/notice";
import { portalMeta } from "../page-meta";
import { requirePortal } from "../session.server";
import type { Route } from "./+types/part-route";
import { dossierPath, readDossier } from "./dossier.server";
import { useForgetSaved } from "./kept";
import { useSavedMark } from "../../shared/saved-mark";
import { PartFiles } from "./part-files";
import { PartForm } from "./part-form";
import { changePart, readPartForm, uploadPaper } from "./part.server";
import { inWords } from "../../shared/score-sheet/written";
import { dossierTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData, location }) =>
  portalMeta(location.pathname, (language) =>
    loaderData === undefined ? dossierTexts(language).title : inWords(language, loaderData.part),
  );

export async function loader({ request, params }: Route.LoaderArgs) {
  const { id, product_name, editable, parts, missing } = await readDossier(request, params.id);
  const part = parts.find(({ number }) => String(number) === params.part);
  if (part === undefined) throw new Response(null, { status: 404 });
  const count = parts.length;
  const lacks = missing.filter((piece) => piece.part === part.number);
  const paths = {
    dossier: dossierPath(request, id),
    previous: part.number > 1 ? dossierPath(request, id, `/phan/${part.number - 1}`) : null,
    next: part.number < count ? dossierPath(request, id, `/phan/${part.number + 1}`) : null,
  };
  return data({ id, product_name, editable, part, lacks, paths }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const part = Number(params.part);
  if (!Number.isInteger(part)) throw new Response(null, { status: 404 });
  const here = dossierPath(request, params.id, `/phan/${part}`);
  const next = part < 18 ? dossierPath(request, params.id, `/phan/${part + 1}`) : dossierPath(request, params.id);
  const place = { at: `/producer/dossiers/${encodeURIComponent(params.id ?? "")}`, part, here, next };
  const form = await readPartForm(request);
  if (form === null || form.get("intent") === "upload")
    return uploadPaper(request, api, form, place, dossierTexts(languageOf(request.url)));
  return changePart(request, api, form, place);
}

/** One part of a dossier: whether it is there, a note, and its papers. */
export default function Part({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const { id, product_name, editable, part, lacks, paths } = loaderData;
  const form = `phan-${part.number}`;
  const mark = useSavedMark();
  useForgetSaved(id, form);
  const sent = actionData ?? null;
  const typed = sent?.intent === "save" ? sent.typed : {};
  const link = "inline-flex min-h-11 items-center underline underline-offset-4";
  return (
    <div className="mx-auto max-w-2xl">
      <p>
        <Link to={paths.dossier} className={link}>
          {words.toDossier}: {product_name}
        </Link>
      </p>
      <p className="text-sm text-ink-soft">
        {words.part(part.number)} · {part.mandatory ? words.mandatory : words.evidence}
      </p>
      <h1 className="text-2xl sm:text-3xl">
        {part.number}. {inWords(language, part)}
      </h1>
      {part.hint !== null && <p className="mt-1 text-ink-soft">{inWords(language, part.hint)}</p>}
      {sent?.message && <Alert>{sent.message}</Alert>}
      {sent === null && mark?.startsWith(`${form}.`) === true && (
        <p role="status" className="mt-3 font-medium text-bamboo-deep">
          {words.saved}
        </p>
      )}
      {lacks.map((piece) => (
        <div key={piece.code} className="mt-3">
          <Notice tone={piece.blocking ? "warning" : "plain"}>{inWords(language, piece)}</Notice>
        </div>
      ))}
      {editable ? (
        <PartForm key={`${part.number} ${part.state}`} id={id} part={part} words={words} typed={typed} />
      ) : (
        <p className="mt-4 whitespace-pre-wrap wrap-anywhere">
          <strong>{words.states[part.state]}</strong>
          {part.note !== null && ` · ${part.note}`}
        </p>
      )}
      {part.thing ? (
        <p className="mt-6 text-ink-soft">{words.thing}</p>
      ) : (
        <PartFiles id={id} part={part} editable={editable} words={words} fault={sent?.fields.upload} />
      )}
      <nav className="mt-8 flex justify-between gap-4" aria-label={words.parts}>
        {paths.previous === null ? (
          <span />
        ) : (
          <Link to={paths.previous} className={link}>
            {words.previous}
          </Link>
        )}
        {paths.next !== null && (
          <Link to={paths.next} className={link}>
            {words.nextPart}
          </Link>
        )}
      </nav>
    </div>
  );
}
