import type { CertificateHappening } from "../api/types";
import { formatDay } from "../format/date";
import { useShell } from "../i18n/shell";

/** What happened to a certificate, oldest first: the day, the decision and why. */
export function Happenings({ history }: { history: readonly CertificateHappening[] }) {
  const { happenings, byDecision } = useShell();
  return (
    <ol className="mt-2 grid gap-2 border-l-2 border-line pl-4">
      {history.map(({ day, kind, decision_number, reason }, place) => (
        // Two things of one kind may happen on one day; the order never changes.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place}>
          <p>
            <time dateTime={day} className="tabular-nums">
              {formatDay(day)}
            </time>{" "}
            · <span className="font-medium">{happenings[kind]}</span>
            {decision_number !== null && ` · ${byDecision(decision_number)}`}
          </p>
          {reason !== null && <p className="break-words text-ink-soft">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
