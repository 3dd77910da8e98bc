import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { Notice } from "../../shared/ui/notice";

/** Where the application stands, with the reason of the last decision where one was owed. */
export function StatusNote({
  application,
  words,
}: {
  application: ApplicationAnswer;
  words: ProducerApplicationTexts;
}) {
  const { status, history } = application;
  const [last] = history;
  const reason = last?.to === status ? last.reason : null;
  const warns = status === "sent_back" || status === "suspended" || status === "closed";
  return (
    <Notice tone={warns ? "warning" : "plain"}>
      <p className="font-medium">{words.statusNotes[status]}</p>
      {reason !== null && <p className="mt-1 break-words whitespace-pre-line">{words.reason(reason)}</p>}
    </Notice>
  );
}
