import type { ReactNode } from "react";
import { formatDay } from "../../shared/format/date";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { SelectField } from "../../shared/ui/choice-field";
import { fieldName, type LotAct } from "./deed-fields";

interface Row {
  id: string;
  what: string;
  day: string;
  corrects: string | null;
  more: ReactNode;
}

/** Lines of a lot in the order of their days; a line that another corrects stays, struck through and told as such. */
export function DeedList({ rows, none, words }: { rows: readonly Row[]; none: string; words: ProducerLotsTexts }) {
  if (rows.length === 0) return <p className="mt-2 text-ink-soft">{none}</p>;
  const wrong = new Set(rows.map(({ corrects }) => corrects));
  return (
    <ol className="mt-3 max-w-xl space-y-3 border-l-2 border-line pl-4">
      {rows.map(({ id, what, day, more }) => (
        <li key={id}>
          <p className="text-sm text-ink-soft">
            <time dateTime={day}>{formatDay(day)}</time>
            {wrong.has(id) && ` · ${words.corrected}`}
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

/** Which line a new one corrects; shown only where there is one to correct. */
export function CorrectsField({
  act,
  rows,
  typed,
  words,
}: {
  act: LotAct;
  rows: readonly Row[];
  typed: string;
  words: ProducerLotsTexts;
}) {
  if (rows.length === 0) return null;
  return (
    <SelectField name={fieldName(act, "corrects")} label={words.corrects} fault={undefined} defaultValue={typed}>
      <option value="">{words.correctsNone}</option>
      {rows.map(({ id, what, day }) => (
        <option key={id} value={id}>
          {`${formatDay(day)}: ${what}`}
        </option>
      ))}
    </SelectField>
  );
}
