import { formatDay } from "../../shared/format/date";
import type { LotTexts } from "../../shared/i18n/vi/lot";

interface Row {
  id: string;
  what: string;
  day: string;
  corrects: string | null;
  more: readonly (string | null)[];
}

/** Steps or tests of a lot; nothing where there are none. A line that was corrected stays to be seen. */
export function LotDeeds({ title, rows, words }: { title: string; rows: readonly Row[]; words: LotTexts }) {
  if (rows.length === 0) return null;
  const wrong = new Set(rows.map(({ corrects }) => corrects));
  return (
    <section className="mt-8 max-w-xl">
      <h2 className="text-2xl">{title}</h2>
      <p className="mt-1 text-sm text-ink-soft">{words.byProducer}</p>
      <ol className="mt-3 space-y-3 border-l-2 border-line pl-4">
        {rows.map(({ id, what, day, more }) => (
          <li key={id}>
            <p className="text-sm text-ink-soft">
              <time dateTime={day}>{formatDay(day)}</time>
              {wrong.has(id) && ` · ${words.corrected}`}
            </p>
            <div className={wrong.has(id) ? "text-ink-soft line-through" : ""}>
              <p className="font-medium break-words">{what}</p>
              <p className="break-words">{more.filter((part) => part !== null).join(" · ")}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
