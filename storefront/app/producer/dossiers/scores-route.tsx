import { data, Form, Link } from "react-router";
import type { CriteriaChoiceAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { Alert } from "../../shared/ui/form-page";
import { pageMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/scores-route";
import { dossierPath, goOn, readDossier, refuse } from "./dossier.server";
import { useForgetSaved } from "./kept";
import { savedQuery } from "../../shared/saved-mark";
import { partOf } from "./part-of";
import { ScoresForm } from "./scores-form";
import { readScores } from "../../shared/score-sheet/read-scores";
import { readSheetValue, scoresFormName, sheetOptions, sheetValue } from "./sheet-choice";
import { SheetNote } from "./sheet-note";
import { formatPoints } from "../../shared/score-sheet/written";
import { BackLink } from "../../shared/ui/page-parts";
import { dossierTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => dossierTexts(language).assessment);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const dossier = await readDossier(request, params.id);
  const choices = await api.get<{ criteria_sets: CriteriaChoiceAnswer[] }>("/producer/criteria-sets");
  const { criteria_sets } = await portalData(request, choices);
  const { code } = partOf(dossier, new URL(request.url).searchParams.get("phan"));
  return data({ dossier, code, criteria_sets }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const form = await readForm(request);
  const intent = formText(form, "intent");
  const at = `/producer/dossiers/${encodeURIComponent(params.id ?? "")}`;
  const here = dossierPath(request, params.id, "/tu-cham");
  if (intent === "sheet")
    return goOn(request, await api.post(at, readSheetValue(formText(form, "sheet"))), here, { intent });
  const dossier = await readDossier(request, params.id);
  const part = partOf(dossier, formText(form, "part"));
  const language = languageOf(request.url);
  const read = readScores(form, part.lines, dossierTexts(language), (points) => formatPoints(language, points));
  const { scores, fields, typed } = read;
  if (Object.keys(fields).length > 0) return refuse(400, { intent, fields, typed });
  const { parts } = dossier.sheet;
  const next = parts[parts.indexOf(part) + 1];
  const conditions = form.getAll("condition").map(String);
  const body = { scores, ...(next === undefined ? { conditions_met: conditions } : {}) };
  const saved = savedQuery(scoresFormName(dossier.sheet, part.code));
  const target =
    next === undefined ? `${dossierPath(request, params.id)}?${saved}` : `${here}?phan=${next.code}&${saved}`;
  return goOn(request, await api.post(`${at}/scores`, body), target, { intent, typed });
}

/** The producer's own points, one part of the sheet at a time. */
export default function Scores({ loaderData: { dossier, code, criteria_sets }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const { id, product_name, editable, sheet } = dossier;
  const at = inLanguage(language, `/producer/ho-so-danh-gia/${id}`);
  const part = partOf(dossier, code);
  useForgetSaved(id, scoresFormName(sheet, part.code));
  const look = (current: boolean) =>
    `flex min-h-11 min-w-11 items-center justify-center border-b-2 px-4 no-underline ${current ? "border-lacquer font-semibold text-lacquer-deep" : "border-transparent text-ink"}`;
  return (
    <div className="mx-auto max-w-2xl">
      <BackLink to={at}>
        {words.toDossier}: {product_name}
      </BackLink>
      <h1 className="text-2xl sm:text-3xl">{words.assessment}</h1>
      <div className="mt-2">
        <SheetNote sheet={sheet} words={words} />
      </div>
      {actionData?.message && <Alert>{actionData.message}</Alert>}
      {editable && (
        <details className="mt-2">
          <summary className="flex min-h-11 cursor-pointer items-center font-medium">{words.change}</summary>
          <Form method="post" noValidate className="mt-2 space-y-3">
            <input type="hidden" name="intent" value="sheet" />
            <SelectField
              name="sheet"
              label={words.criteria}
              hint={words.criteriaHint}
              options={sheetOptions(criteria_sets, words)}
              fault={undefined}
              defaultValue={sheetValue(sheet.version, sheet.product_set)}
            />
            <button type="submit" className={`${buttonLook.secondary} w-full sm:w-auto`}>
              {words.changeSubmit}
            </button>
          </Form>
        </details>
      )}
      <nav aria-label={words.assessment} className="mt-4 flex border-b border-line">
        {sheet.parts.map((one) => (
          <Link
            key={one.code}
            to={`${at}/tu-cham?phan=${one.code}`}
            aria-current={one.code === part.code ? "page" : undefined}
            className={look(one.code === part.code)}
          >
            {one.code}
          </Link>
        ))}
      </nav>
      <ScoresForm
        key={`${sheet.version} ${sheet.product_set} ${part.code}`}
        dossier={dossier}
        part={part}
        last={part === sheet.parts.at(-1)}
        words={words}
        sent={actionData ?? null}
      />
    </div>
  );
}
