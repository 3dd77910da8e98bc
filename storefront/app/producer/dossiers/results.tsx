import { Link } from "react-router";
import type { DossierResultAnswer } from "../../../../plugins/ocop/src/contract/dossier-result";
import { formatDay, formatDayOf } from "../../shared/format/date";
import type { ProducerResultsTexts } from "../../shared/i18n/vi/producer-results";
import { inLanguage, useLanguage } from "../../shared/language";
import { formatPoints, inWords } from "../../shared/score-sheet/written";
import { Stars } from "../../shared/ui/stars";
import { resultTexts } from "./texts";

interface Props {
  result: DossierResultAnswer;
  words: ProducerResultsTexts;
}

function outcomeOf(
  { outcome, stars, potential_five, reason }: DossierResultAnswer,
  words: ProducerResultsTexts,
): string {
  if (stars !== null) return potential_five ? words.starsPotential(stars) : words.stars(stars);
  if (outcome === "propose") return words.proposed;
  return reason === null ? words.notRecognised : words.declined[reason];
}

function Facts({ result, words }: Props) {
  const language = useLanguage();
  const { mean, decision_number, decision_date, certificate } = result;
  return (
    <dl className="mt-3 space-y-2">
      <div>
        <dt className="text-sm text-ink-soft">{words.mean}</dt>
        <dd className="font-medium tabular-nums">{words.points(formatPoints(language, mean))}</dd>
      </div>
      <div>
        <dt className="text-sm text-ink-soft">{words.decision}</dt>
        <dd className="wrap-anywhere">{words.numberOn(decision_number, formatDay(decision_date))}</dd>
      </div>
      {certificate !== null && (
        <div>
          <dt className="text-sm text-ink-soft">{words.certificate}</dt>
          <dd>
            <Link
              to={inLanguage(language, `/xac-thuc/${encodeURIComponent(certificate.number)}`)}
              className="inline-flex min-h-11 items-center underline underline-offset-4 wrap-anywhere"
            >
              {words.seeCertificate(certificate.number)}
            </Link>
            <span className="block">
              {words.standings[certificate.standing]}
              {certificate.reason !== null && certificate.standing !== "active" && (
                <> · {words.because(certificate.reason)}</>
              )}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What was sent to the level above about a result, and its answer. */
function Forward({ result: { forward, outcome, potential_five }, words }: Props) {
  if (forward === null) return outcome === "propose" || potential_five ? <p className="mt-3">{words.notSent}</p> : null;
  const { to_level, status, letter_number, sent_at, reply_number, reason } = forward;
  return (
    <div className="mt-3 rounded-2xl bg-turmeric-wash px-4 py-3">
      <p className="wrap-anywhere">{words.sent[to_level](formatDayOf(sent_at), letter_number)}</p>
      <p className="wrap-anywhere">
        {words.reply}: <strong>{words.replies[status]}</strong>
        {reply_number !== null && `, ${words.replyNumber(reply_number)}`}
      </p>
      {reason !== null && <p className="whitespace-pre-wrap wrap-anywhere">{words.because(reason)}</p>}
    </div>
  );
}

function Appeals({ result: { appeals }, words }: Props) {
  if (appeals.length === 0) return null;
  return (
    <div className="mt-3">
      <h4 className="font-semibold">{words.appeals}</h4>
      <ul className="space-y-1">
        {appeals.map(({ status, received_on, reason }) => (
          <li key={`${received_on} ${status}`} className="wrap-anywhere">
            {words.receivedOn(formatDay(received_on))}: {words.appealStatuses[status]}
            {reason !== null && <> · {words.because(reason)}</>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Result({ result, words }: Props) {
  const language = useLanguage();
  const { office, level, round_name, after, stars, stopped_by } = result;
  return (
    <li className="rounded-card border border-line bg-card p-4 sm:p-6">
      <p className="text-sm text-ink-soft wrap-anywhere">
        {words.levels[level]} · {office} · {round_name}
        {after !== "form" && ` · ${words.after[after]}`}
      </p>
      <h3 className={`mt-1 flex flex-wrap items-center gap-x-3 text-xl ${stars === null ? "" : "text-bamboo-deep"}`}>
        {outcomeOf(result, words)}
        {stars !== null && <Stars count={stars} size={18} />}
      </h3>
      {stopped_by.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {stopped_by.map(({ code, ...condition }) => (
            <li key={code}>{inWords(language, condition)}</li>
          ))}
        </ul>
      )}
      <Facts result={result} words={words} />
      <Forward result={result} words={words} />
      <Appeals result={result} words={words} />
    </li>
  );
}

/** What councils decided of a dossier, the newest first, and how to object to it. */
export function Results({ results }: { results: DossierResultAnswer[] }) {
  const words = resultTexts(useLanguage());
  const [last] = results;
  if (last === undefined) return null;
  return (
    <section aria-labelledby="results" className="mt-6">
      <h2 id="results" className="text-2xl">
        {words.title}
      </h2>
      <ul className="mt-3 space-y-4">
        {results.map((result) => (
          <Result key={result.id} result={result} words={words} />
        ))}
      </ul>
      <div className="mt-4 max-w-prose">
        <h3 className="font-semibold">{words.appealTitle}</h3>
        <p className="mt-1">{words.appealHow(last.office)}</p>
        <p className="mt-1">{words.appealThen}</p>
      </div>
    </section>
  );
}
