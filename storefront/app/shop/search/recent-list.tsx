import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";

interface Props {
  searches: readonly string[];
  addressOf: (q: string) => string;
  onChoose: (q: string) => void;
  onForget: (q: string) => void;
  onForgetAll: () => void;
}

const quiet = "flex min-h-11 items-center px-5 text-sm text-ink-soft hover:text-lacquer";

/** Searches made on this device, to repeat or to forget. */
export function RecentList({ searches, addressOf, onChoose, onForget, onForgetAll }: Props) {
  const texts = useShell();
  return (
    <section aria-label={texts.recent}>
      <p aria-hidden="true" className="px-5 pt-3 text-xs font-semibold tracking-wide text-ink-soft">
        {texts.recent}
      </p>
      <ul>
        {searches.map((q) => (
          <li key={q} className="flex hover:bg-paper-deep">
            <Link
              to={addressOf(q)}
              onClick={() => onChoose(q)}
              className="flex min-h-11 min-w-0 grow items-center px-5 leading-snug"
            >
              <span className="truncate">{q}</span>
            </Link>
            <button
              type="button"
              aria-label={texts.forget(q)}
              onClick={() => onForget(q)}
              className="flex size-11 shrink-0 items-center justify-center text-ink-soft hover:text-lacquer"
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between border-t border-line">
        <p className="px-5 py-2 text-sm text-ink-soft">{texts.recentKept}</p>
        <button type="button" onClick={onForgetAll} className={`${quiet} underline underline-offset-4`}>
          {texts.forgetAll}
        </button>
      </div>
    </section>
  );
}
