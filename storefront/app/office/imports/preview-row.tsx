import type { RegisterImport, RegisterImportRow } from "../../../../plugins/ocop/src/contract/register-import";
import { formatDay } from "../../shared/format/date";
import type { OfficeImportTexts } from "../../shared/i18n/vi/office-import";
import { useLanguage } from "../../shared/language";
import { Chip } from "../../shared/ui/page-parts";

const TONES = {
  faulty: "bad",
  asked: "waiting",
  product: "good",
  certificate: "good",
  same: "quiet",
} as const;

type Fault = RegisterImport["faults"][number];

/** Where something is: row, column and cell, as Excel names them. */
function At({ words, line, column, cell }: Pick<Fault, "line" | "column" | "cell"> & { words: OfficeImportTexts }) {
  const parts = [
    words.line(line),
    column === "" ? null : words.column(column),
    cell === null ? null : words.cell(cell),
  ];
  return <span className="font-semibold">{parts.filter((part) => part !== null).join(", ")}: </span>;
}

/** What is wrong with cells of a list, each with its row, column and cell. */
export function Faults({ words, faults }: { words: OfficeImportTexts; faults: RegisterImport["faults"] }) {
  const language = useLanguage();
  return (
    <ul className="mt-2 space-y-1.5">
      {faults.map(({ reason, detail, ...at }, place) => (
        <li key={place} className="rounded-lg bg-lacquer-wash px-3 py-2 wrap-anywhere">
          <At words={words} {...at} />
          {words.faults[reason]} {detail?.[language]}
        </li>
      ))}
    </ul>
  );
}

function Notes({ words, notes }: { words: OfficeImportTexts; notes: RegisterImportRow["notes"] }) {
  const language = useLanguage();
  return (
    <ul className="mt-2 space-y-1 text-sm text-ink-soft">
      {notes.map(({ reason, detail, ...at }, place) => (
        <li key={place} className="wrap-anywhere">
          <At words={words} {...at} />
          {words.notes[reason]} {detail?.[language]}
        </li>
      ))}
    </ul>
  );
}

/** What one row of a list does to the register. */
export function PreviewRow({ words, row }: { words: OfficeImportTexts; row: RegisterImportRow }) {
  const look = row.faults.length > 0 ? "faulty" : row.asks.length > 0 ? "asked" : row.act;
  const said = look === "faulty" ? words.faulty : look === "asked" ? words.asked : words.acts[row.act];
  const facts = [
    row.place,
    row.stars === null ? null : words.stars(row.stars, row.potential_five),
    row.decision_number === null ? null : words.decision(row.decision_number),
    row.issued_on === null || row.expires_on === null
      ? null
      : words.term(formatDay(row.issued_on), formatDay(row.expires_on)),
  ];
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={TONES[look]}>{said}</Chip>
        <span className="text-sm text-ink-soft">{words.line(row.line)}</span>
      </div>
      <h3 className="mt-1 text-lg wrap-anywhere">{row.product || words.nameless}</h3>
      <p className="wrap-anywhere">
        {row.producer} <span className="text-ink-soft">({words.producer[row.producer_act]})</span>
      </p>
      <p className="text-sm text-ink-soft wrap-anywhere">{facts.filter((fact) => fact !== null).join(" · ")}</p>
      {row.faults.length > 0 && <Faults words={words} faults={row.faults} />}
      {row.notes.length > 0 && <Notes words={words} notes={row.notes} />}
    </li>
  );
}
