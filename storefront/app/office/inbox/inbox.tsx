import { Link } from "react-router";
import type { InboxAnswer } from "../../../../plugins/ocop/src/contract/office-inbox";
import { formatDay } from "../../shared/format/date";
import { writeNumber } from "../../shared/format/read-number";
import { inLanguage, useLanguage } from "../../shared/language";
import { TitledSection } from "../../shared/ui/titled-section";
import { INBOX_ADDRESSES } from "./addresses";
import { inboxTexts } from "./texts";

/** What waits for the officer, each line with its number and the way to it; what is zero is left out. */
export function Inbox({ inbox: { items } }: { inbox: InboxAnswer }) {
  const language = useLanguage();
  const words = inboxTexts(language);
  const waiting = items.filter(({ count }) => count > 0);
  return (
    <TitledSection id="inbox" title={words.title}>
      {waiting.length === 0 ? (
        <p className="mt-3 text-ink-soft">{items.length === 0 ? words.readerNote : words.nothing}</p>
      ) : (
        <ul className="mt-4 divide-y divide-line rounded-card border border-line bg-card">
          {waiting.map(({ key, count, since }) => (
            <li key={key}>
              <Link
                to={inLanguage(language, INBOX_ADDRESSES[key])}
                className="flex min-h-12 items-center gap-4 px-4 py-2 no-underline hover:bg-paper-deep"
              >
                <span className="min-w-12 text-right text-xl font-semibold tabular-nums">{writeNumber(count)}</span>
                <span className="min-w-0 grow">
                  <span className="underline underline-offset-4">{words.items[key]}</span>
                  {since !== null && (
                    <span className="block text-sm text-ink-soft tabular-nums">{words.since(formatDay(since))}</span>
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </TitledSection>
  );
}
