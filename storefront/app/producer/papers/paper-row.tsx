import { Link } from "react-router";
import type { PaperAnswer } from "../../../../plugins/ocop/src/contract/producer-paper";
import { formatDay } from "../../shared/format/date";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { inLanguage, useLanguage } from "../../shared/language";

/** One paper in the list; leads to its page. */
export function PaperRow({ paper, words }: { paper: PaperAnswer; words: ProducerApplicationTexts }) {
  const language = useLanguage();
  const { id, kind, number, expires_on, file } = paper;
  const until = expires_on === null ? words.lasting : words.validUntil(formatDay(expires_on));
  return (
    <li>
      <Link
        to={inLanguage(language, `/producer/giay-to/${id}`)}
        className="block min-h-12 px-4 py-3 text-ink no-underline hover:bg-paper-deep"
      >
        <span className="font-medium">{words.paperKinds[kind]}</span>
        {number !== null && <span className="break-words"> · {number}</span>}
        <span className="block text-sm text-ink-soft">{until}</span>
        {file === null && <span className="block text-sm font-medium text-lacquer-deep">{words.noFile}</span>}
      </Link>
    </li>
  );
}
