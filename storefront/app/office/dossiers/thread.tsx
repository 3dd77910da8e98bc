import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { formatMoment } from "../../shared/format/date";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";

interface Props {
  dossier: OfficeDossierAnswer;
  words: OfficeDossiersTexts;
}

const speaker = (side: string, author: string | null, words: OfficeDossiersTexts): string =>
  side === "checker" ? words.office : (author ?? words.producer);

/** What was asked of the producer and answered, the oldest first. */
export function Thread({ dossier: { thread }, words }: Props) {
  if (thread.length === 0) return <p className="mt-2 text-ink-soft">{words.noThread}</p>;
  return (
    <ol className="mt-3 space-y-3">
      {thread.map(({ id, side, author, text, part, at }) => (
        <li
          key={id}
          className={`rounded-2xl border border-line px-4 py-3 ${side === "checker" ? "bg-turmeric-wash" : "bg-card"}`}
        >
          <p className="text-sm text-ink-soft">
            <strong className="text-ink">{speaker(side, author, words)}</strong> · {formatMoment(at)}
            {part !== null && ` · ${words.about(part)}`}
          </p>
          <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** How a dossier went on, the oldest first. */
export function History({ dossier: { history }, words }: Props) {
  return (
    <ol className="space-y-1 text-sm">
      {history.map(({ to, side, author, reason, at }) => (
        <li key={`${at} ${to}`} className="wrap-anywhere">
          {formatMoment(at)}: {words.statuses[to]} · {speaker(side, author, words)}
          {reason !== null && ` · ${reason}`}
        </li>
      ))}
    </ol>
  );
}
