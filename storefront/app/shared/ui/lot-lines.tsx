import type { ReactNode } from "react";
import { formatDay } from "../format/date";

/** A step or test of a lot. */
export interface LotLine {
  id: string;
  what: string;
  /** YYYY-MM-DD. */
  day: string;
  /** Id of the line that this one corrects. */
  corrects: string | null;
  more: ReactNode;
}

/** Lines of a lot in the order of their days; a line that another corrects stays, struck through and told as such. */
export function LotLines({ rows, corrected }: { rows: readonly LotLine[]; corrected: string }) {
  const wrong = new Set(rows.map(({ corrects }) => corrects));
  return (
    <ol className="mt-3 max-w-xl space-y-3 border-l-2 border-line pl-4">
      {rows.map(({ id, what, day, more }) => (
        <li key={id}>
          <p className="text-sm text-ink-soft">
            <time dateTime={day}>{formatDay(day)}</time>
            {wrong.has(id) && ` · ${corrected}`}
          </p>
          <div className={wrong.has(id) ? "text-ink-soft line-through" : ""}>
            <p className="font-medium break-words">{what}</p>
            <p className="break-words">{more}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Facts of a lot with their names before them; what is not known is left out. */
export function LotFactRows({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="mt-5 grid max-w-xl gap-x-6 gap-y-3 sm:grid-cols-[12rem_1fr]">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="-mt-2 break-words whitespace-pre-line sm:mt-0">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
