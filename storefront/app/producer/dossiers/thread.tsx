import type { DossierAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import { formatTime } from "../../shared/format/date";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { dayOfMoment } from "./texts";

const when = (at: string): string => `${formatTime(at)} ${dayOfMoment(at)}`;

/** What was asked and answered, the oldest first. */
export function Thread({ thread, words }: { thread: DossierAnswer["thread"]; words: ProducerDossiersTexts }) {
  return (
    <ol className="mt-3 space-y-3">
      {thread.map(({ id, side, author, text, part, at }) => (
        <li
          key={id}
          className={`rounded-2xl border border-line px-4 py-3 ${side === "checker" ? "bg-turmeric-wash" : "bg-card"}`}
        >
          <p className="text-sm text-ink-soft">
            <strong className="text-ink">{side === "checker" ? words.checker : (author ?? words.you)}</strong> ·{" "}
            {when(at)}
            {part !== null && ` · ${words.about(part)}`}
          </p>
          <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** How a dossier went on, the oldest first. */
export function History({ history, words }: { history: DossierAnswer["history"]; words: ProducerDossiersTexts }) {
  return (
    <ol className="space-y-1 text-sm">
      {history.map(({ to, side, author, reason, at }) => (
        <li key={`${at} ${to}`}>
          {when(at)}: {words.statuses[to]} · {side === "checker" ? words.checker : (author ?? words.you)}
          {reason !== null && ` · ${reason}`}
        </li>
      ))}
    </ol>
  );
}
