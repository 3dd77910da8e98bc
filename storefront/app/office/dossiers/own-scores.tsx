import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { useLanguage } from "../../shared/language";
import { formatPoints, inWords } from "../../shared/score-sheet/written";

/** The points that the producer gives itself, with its reasons. */
export function OwnScores({ dossier, words }: { dossier: OfficeDossierAnswer; words: OfficeDossiersTexts }) {
  const language = useLanguage();
  const { sheet, assessment } = dossier;
  const written = (points: number | null) => (points === null ? "–" : formatPoints(language, points));
  return (
    <>
      <p className="mt-1 text-ink-soft">{words.ownIntro}</p>
      <p className="mt-2 text-lg font-semibold tabular-nums">{words.ownTotal(written(assessment.total))}</p>
      {sheet.parts.map((part) => (
        <details key={part.code} className="mt-2 border-t border-line">
          <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3">
            <span className="grow">
              {part.code}. {inWords(language, part)}
            </span>
            <span className="shrink-0 tabular-nums">
              {written(part.points)}/{part.max}
            </span>
          </summary>
          <ul className="pb-3 text-sm">
            {part.lines.map((line) => (
              <li key={line.code} className="border-t border-line py-1.5">
                <span className="flex justify-between gap-3">
                  <span>
                    {line.code}. {inWords(language, line)}
                  </span>
                  <span className="shrink-0 tabular-nums">
                    {written(line.points)}/{line.max}
                  </span>
                </span>
                {line.reason !== null && <span className="block text-ink-soft wrap-anywhere">{line.reason}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
