import { Link } from "react-router";
import type { DossierAnswer, DossierPartAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { inLanguage, useLanguage } from "../../shared/language";
import { inWords } from "../../shared/score-sheet/written";

const MARKS = { present: "✓", missing: "○", not_applicable: "–" } as const;

/** Whether nothing has to be done about a part any more. */
function isDone({ missing }: DossierAnswer, { number }: DossierPartAnswer): boolean {
  return !missing.some(({ part }) => part === number);
}

/** Every part of a dossier, each a link to its page, and how many are done. */
export function PartList({ dossier, words }: { dossier: DossierAnswer; words: ProducerDossiersTexts }) {
  const language = useLanguage();
  const { id, parts } = dossier;
  const done = parts.filter((part) => isDone(dossier, part)).length;
  const label = words.progress(done, parts.length);
  return (
    <>
      <p className="mt-1">{label}</p>
      <progress
        value={done}
        max={parts.length}
        aria-label={label}
        className="mt-1 block h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-bamboo [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-bamboo"
      />
      <ol className="mt-2 divide-y divide-line">
        {parts.map((part) => (
          <li key={part.number}>
            <Link
              to={inLanguage(language, `/producer/ho-so-danh-gia/${id}/phan/${part.number}`)}
              className="flex min-h-12 items-center gap-3 py-1 no-underline hover:text-lacquer-deep"
            >
              <span aria-hidden="true" className={isDone(dossier, part) ? "text-bamboo-deep" : "text-lacquer"}>
                {MARKS[part.state]}
              </span>
              <span className="grow">
                {part.number}. {inWords(language, part)}
                {part.mandatory && <span className="text-sm text-ink-soft"> · {words.mandatory}</span>}
              </span>
              <span className="shrink-0 text-sm text-ink-soft">{words.states[part.state]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
