import { data, Form, useNavigation } from "react-router";
import type { CandidatesAnswer, RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { inLanguage, useLanguage } from "../../shared/language";
import { savedQuery, useSavedMark } from "../../shared/saved-mark";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { Notice } from "../../shared/ui/notice";
import { SavedNote } from "../../shared/ui/saved-note";
import { pageMeta } from "../page-meta";
import { goOn } from "../rating/act.server";
import { BackLink } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { roundTexts } from "../rating/texts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/candidates-route";
import { readRound, roundApi, roundPath } from "./round.server";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => roundTexts(language).addDossiers);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const [round, candidates] = await Promise.all([
    readRound(request, params.id),
    api.get<CandidatesAnswer>(roundApi(params.id, "/candidates")),
  ]);
  return data({ round, candidates: await officeData(request, candidates) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const dossier_id = formText(form, "dossier_id");
  const product_set = formText(form, `product_set.${dossier_id}`) || null;
  const answer = await api.post<{ round: RoundAnswer }>(roundApi(params.id, "/entries"), { dossier_id, product_set });
  return goOn(answer, roundPath(request, params.id, `/them-ho-so?${savedQuery("ho-so")}`), { intent: "add" });
}

type Candidate = CandidatesAnswer["dossiers"][number];

interface CandidateProps {
  dossier: Candidate;
  sets: CandidatesAnswer["product_sets"];
  words: OfficeRoundsTexts;
  busy: boolean;
}

function CandidateCard({ dossier, sets, words, busy }: CandidateProps) {
  const { dossier_id, product_name, producer_name, commune, why, hindrance } = dossier;
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <p className="font-semibold wrap-anywhere">{product_name}</p>
      <p className="wrap-anywhere">{[producer_name, commune].filter((text) => text !== null).join(", ")}</p>
      <p className="text-sm text-ink-soft">{words.why[why]}</p>
      {hindrance !== null ? (
        <p className="mt-1 font-medium text-lacquer-deep">{words.reportMissing}</p>
      ) : (
        <Form method="post" noValidate className="mt-3 space-y-3">
          <input type="hidden" name="dossier_id" value={dossier_id} />
          {sets.length > 0 && (
            <SelectField
              name={`product_set.${dossier_id}`}
              label={words.productSet}
              empty={words.setOfDossier}
              options={sets.map(({ code, vi }) => ({ value: code, label: vi }))}
              fault={undefined}
            />
          )}
          <button
            type="submit"
            disabled={busy}
            aria-label={words.addNamed(product_name)}
            className={`${buttonLook.secondary} w-full sm:w-auto`}
          >
            {words.add}
          </button>
        </Form>
      )}
    </li>
  );
}

/** Dossiers that wait for a round, to be put into this one. */
export default function Candidates({ loaderData: { round, candidates }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = roundTexts(language);
  const busy = useNavigation().state !== "idle";
  const saved = useSavedMark();
  return (
    <>
      <BackLink to={inLanguage(language, `/office/dot-danh-gia/${round.id}`)}>{words.toRound}</BackLink>
      <h1 className="text-3xl">{words.candidates}</h1>
      <p className="mt-1 text-ink-soft wrap-anywhere">{round.name}</p>
      <RefusedNote refused={actionData ?? null} />
      {saved !== null && !actionData && <SavedNote>{words.added}</SavedNote>}
      {candidates.dossiers.length === 0 ? (
        <div className="mt-4">
          <Notice>{words.noCandidates}</Notice>
        </div>
      ) : (
        <ul className="mt-4 grid gap-3 lg:grid-cols-2">
          {candidates.dossiers.map((dossier) => (
            <CandidateCard
              key={dossier.dossier_id}
              dossier={dossier}
              sets={candidates.product_sets}
              words={words}
              busy={busy}
            />
          ))}
        </ul>
      )}
    </>
  );
}
