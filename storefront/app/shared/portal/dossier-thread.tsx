import type { DossierAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import { formatMoment } from "../format/date";

type Line = DossierAnswer["history"][number];

/** Names of the two sides of a dossier; persons go by their own names where they have any. */
interface Speakers {
  checker: string;
  producer: string;
}

const speaker = ({ side, author }: Pick<Line, "side" | "author">, { checker, producer }: Speakers): string =>
  side === "checker" ? checker : (author ?? producer);

/** What was asked of a producer about its dossier and answered, the oldest first. */
export function Thread({
  thread,
  about,
  speakers,
}: {
  thread: DossierAnswer["thread"];
  about: (part: number) => string;
  speakers: Speakers;
}) {
  return (
    <ol className="mt-3 space-y-3">
      {thread.map(({ id, side, author, text, part, at }) => (
        <li
          key={id}
          className={`rounded-2xl border border-line px-4 py-3 ${side === "checker" ? "bg-turmeric-wash" : "bg-card"}`}
        >
          <p className="text-sm text-ink-soft">
            <strong className="text-ink">{speaker({ side, author }, speakers)}</strong> · {formatMoment(at)}
            {part !== null && ` · ${about(part)}`}
          </p>
          <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** How a dossier went on, the oldest first. */
export function History({
  history,
  statuses,
  speakers,
}: {
  history: DossierAnswer["history"];
  statuses: Readonly<Record<Line["to"], string>>;
  speakers: Speakers;
}) {
  return (
    <ol className="space-y-1 text-sm">
      {history.map(({ to, side, author, reason, at }) => (
        <li key={`${at} ${to}`} className="wrap-anywhere">
          {formatMoment(at)}: {statuses[to]} · {speaker({ side, author }, speakers)}
          {reason !== null && ` · ${reason}`}
        </li>
      ))}
    </ol>
  );
}
