import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import { formatMoment } from "../../shared/format/date";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { useLanguage } from "../../shared/language";
import { portalTexts } from "../texts";

interface Props {
  history: ApplicationAnswer["history"];
  words: ProducerApplicationTexts;
}

/** What became of the application, the newest first. */
export function History({ history, words }: Props) {
  const { statuses } = portalTexts(useLanguage());
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history-title" className="border-t border-line pt-6">
      <h2 id="history-title" className="text-2xl">
        {words.history}
      </h2>
      <ol className="mt-3 space-y-3">
        {history.map(({ to, reason, at }) => (
          <li key={`${at}${to}`}>
            <span className="font-medium">{statuses[to]}</span>{" "}
            <time dateTime={at} className="text-sm text-ink-soft">
              {formatMoment(at)}
            </time>
            {reason !== null && <span className="block break-words whitespace-pre-line">{words.reason(reason)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
