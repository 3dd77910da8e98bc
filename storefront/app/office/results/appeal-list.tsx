import { Link } from "react-router";
import type { AppealAnswer } from "../../../../plugins/ocop/src/contract/rating-appeal";
import { formatDay } from "../../shared/format/date";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { inLanguage, useLanguage } from "../../shared/language";

/** Appeals against one result; what is to be done with them is on their own page. */
export function AppealList({ appeals, words }: { appeals: readonly AppealAnswer[]; words: OfficeResultsTexts }) {
  const language = useLanguage();
  return (
    <ul className="mt-2 space-y-2">
      {appeals.map(({ id, status, received_on, text, reason }) => (
        <li key={id}>
          <Link
            to={inLanguage(language, "/office/khieu-nai")}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.receivedDay(formatDay(received_on))} · {words.appealStatuses[status]}
          </Link>
          <p className="whitespace-pre-wrap wrap-anywhere">{text}</p>
          {reason !== null && <p className="text-sm text-ink-soft wrap-anywhere">{words.because(reason)}</p>}
        </li>
      ))}
    </ul>
  );
}
