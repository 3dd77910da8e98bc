import { Link } from "react-router";
import type { LetterRow } from "../../../../plugins/ocop/src/contract/office-letter";
import { formatMoment } from "../../shared/format/date";
import type { OfficeLetterTexts } from "../../shared/i18n/vi/office-letters";
import { Chip } from "../../shared/ui/page-parts";

const TONES = { draft: "waiting", sent: "good", skipped: "quiet" } as const;

function mailOf({ state, to_email, mailed_at, mail_failed_at }: LetterRow, words: OfficeLetterTexts): string | null {
  if (state !== "sent" || to_email === null) return null;
  if (mail_failed_at !== null) return words.mailFailed(formatMoment(mail_failed_at));
  return mailed_at === null ? words.waiting : words.mailed(formatMoment(mailed_at));
}

/** One letter: to whom, what becomes of it and why, its words to be read. @param file address of its PDF */
export function LetterCard({ letter, file, words }: { letter: LetterRow; file: string; words: OfficeLetterTexts }) {
  const { to_name, to_email, about, paragraphs, state, problem } = letter;
  const shown = state === "draft" && problem !== null ? "skipped" : state;
  const mail = mailOf(letter, words);
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 className="text-lg wrap-anywhere">{to_name}</h3>
          {to_email !== null && <p className="text-sm text-ink-soft wrap-anywhere">{to_email}</p>}
        </div>
        <Chip tone={TONES[shown]}>
          {words.states[shown]}
          {problem !== null && `: ${words.problems[problem]}`}
        </Chip>
      </div>
      {mail !== null && <p className="mt-1 text-sm text-ink-soft tabular-nums">{mail}</p>}
      <details className="mt-2">
        <summary className="flex min-h-11 cursor-pointer items-center font-medium underline underline-offset-4">
          {words.read}
        </summary>
        <div className="max-w-prose space-y-3 border-l-4 border-line pl-4">
          <p className="font-semibold wrap-anywhere">{about}</p>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="wrap-anywhere">
              {paragraph}
            </p>
          ))}
        </div>
      </details>
      <Link reloadDocument to={file} className="inline-flex min-h-11 items-center underline underline-offset-4">
        {words.onePdf}
        <span className="sr-only">: {to_name}</span>
      </Link>
    </li>
  );
}
