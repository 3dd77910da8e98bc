import { data, Form, useNavigation } from "react-router";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { formatDay } from "../../shared/format/date";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { pageMeta } from "../page-meta";
import { BackLink } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { resultTexts, roundTexts } from "../rating/texts";
import { PaperLinks } from "../rounds/paper-links";
import { readRound } from "../rounds/round.server";
import { formApi } from "../session.server";
import type { Route } from "./+types/decision-route";
import { DecisionFields } from "./decision-fields";
import { sortOutcomes } from "./decision-form";
import { DecisionReview } from "./decision-review";
import { actOnDecision } from "./decision.server";
import { outcomeWords } from "./outcome-words";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => resultTexts(language).decision);

export async function loader({ request, params }: Route.LoaderArgs) {
  return data({ round: await readRound(request, params.id) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  return actOnDecision(request, await formApi(request), await readForm(request), params.id);
}

/** What gets no certificate, and why. */
function Others({
  title,
  entries,
  words,
}: {
  title: string;
  entries: RoundAnswer["entries"];
  words: OfficeResultsTexts;
}) {
  if (entries.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="text-xl">{title}</h2>
      <ul className="mt-2 list-disc pl-5">
        {entries.map(({ id, product_name, result }) => (
          <li key={id} className="wrap-anywhere">
            {product_name}: {result === null ? "" : outcomeWords(result, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why there is no form: it is decided, or not yet to be decided. */
function Closed({ round, words }: { round: RoundAnswer; words: OfficeResultsTexts }) {
  const language = useLanguage();
  const { hindrances } = roundTexts(language);
  const { decision_number, decision_date } = round;
  return (
    <div className="mt-4">
      <Notice>
        {decision_number !== null && decision_date !== null ? (
          words.decided(decision_number, formatDay(decision_date))
        ) : (
          <>
            {words.notReady} {round.hindrances.map((code) => hindrances[code]).join(" ")}
          </>
        )}
      </Notice>
      <PaperLinks round={round} words={roundTexts(language)} />
    </div>
  );
}

/** The decision of a round: its number, its day, its certificates; looked at once more before it is issued. */
export default function Decision({ loaderData: { round }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = resultTexts(language);
  const busy = useNavigation().state !== "idle";
  const sent = actionData ?? null;
  const { recognise, propose, decline } = sortOutcomes(round.entries);
  const open = round.acts.includes("decide") && round.hindrances.length === 0;
  const reviewing = sent?.intent === "review" && sent.status === 200;
  return (
    <div className="max-w-3xl">
      <BackLink to={inLanguage(language, `/office/dot-danh-gia/${round.id}`)}>{words.toRound}</BackLink>
      <h1 className="text-3xl">{words.decision}</h1>
      <p className="mt-1 text-ink-soft wrap-anywhere">{round.name}</p>
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {})} />
      {!open && <Closed round={round} words={words} />}
      {open && reviewing && (
        <Form method="post" className="mt-5">
          <DecisionReview recognised={recognise} words={words} typed={sent.typed} busy={busy} />
        </Form>
      )}
      {open && !reviewing && (
        <Form key={JSON.stringify(sent?.typed ?? {})} method="post" noValidate className="mt-5">
          {/* The enter key takes the first button of a form: this one, not the one that fills numbers in. */}
          <button type="submit" name="intent" value="review" tabIndex={-1} aria-hidden="true" className="sr-only" />
          <p className="mb-5 max-w-prose text-ink-soft">{words.decisionIntro}</p>
          {recognise.length === 0 && <p className="mb-5 font-medium">{words.noneRecognised}</p>}
          <DecisionFields recognised={recognise} words={words} sent={sent} busy={busy} />
          <button
            type="submit"
            name="intent"
            value="review"
            disabled={busy}
            className={`${buttonLook.primary} mt-6 w-full sm:w-auto`}
          >
            {words.review}
          </button>
        </Form>
      )}
      {open && <Others title={words.proposed} entries={propose} words={words} />}
      {open && <Others title={words.notRecognised} entries={decline} words={words} />}
    </div>
  );
}
