import { Link } from "react-router";
import type { ImportFault, ImportRow } from "../../../../../plugins/ocop/src/contract/producer-listing-import";
import type { ProducerListingImportTexts } from "../../../shared/i18n/vi/producer-listing-import";
import { inLanguage, useLanguage } from "../../../shared/language";
import { Chip } from "../../../shared/ui/page-parts";

const TONES = {
  faulty: "bad",
  create: "good",
  change: "waiting",
  same: "quiet",
} as const;

/** What is wrong with cells of the file, each with its row and column. */
export function Faults({ words, faults }: { words: ProducerListingImportTexts; faults: readonly ImportFault[] }) {
  return (
    <ul className="mt-2 space-y-1.5">
      {faults.map(({ line, column, reason }, place) => (
        <li key={place} className="rounded-lg bg-lacquer-wash px-3 py-2">
          <span className="font-semibold">
            {words.line(line)}
            {column !== "" && `, ${words.column(column)}`}:
          </span>{" "}
          {words.reasons[reason]}
        </li>
      ))}
    </ul>
  );
}

function Changes({ words, changes }: { words: ProducerListingImportTexts; changes: ImportRow["changes"] }) {
  return (
    <details className="mt-2">
      <summary className="flex min-h-11 items-center font-semibold">{words.changesOf(changes.length)}</summary>
      <dl className="space-y-2">
        {changes.map(({ column, size, before, after }, place) => (
          <div key={place}>
            <dt className="text-sm text-ink-soft">{size === null ? column : `${column} · ${size}`}</dt>
            <dd className="line-clamp-6 whitespace-pre-line">
              {before !== null && (
                <>
                  <del className="text-ink-soft">{before}</del> <span aria-hidden="true">→</span>{" "}
                </>
              )}
              <ins className="font-medium no-underline">{after}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What the file does to one listing. */
export function PreviewRow({ words, row }: { words: ProducerListingImportTexts; row: ImportRow }) {
  const language = useLanguage();
  const wrong = row.faults.length > 0;
  const name = row.name || words.nameless;
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={TONES[wrong ? "faulty" : row.act]}>{wrong ? words.faulty : words.acts[row.act]}</Chip>
        <span className="text-sm text-ink-soft">{row.lines.map((line) => words.line(line)).join(", ")}</span>
      </div>
      <h3 className="mt-1 text-lg">
        {row.listing_id === null ? (
          name
        ) : (
          <Link
            to={inLanguage(language, `/producer/san-pham/${row.listing_id}`)}
            className="inline-flex min-h-11 items-center"
          >
            {name}
          </Link>
        )}
      </h3>
      {wrong && <Faults words={words} faults={row.faults} />}
      {!wrong && row.changes.length > 0 && <Changes words={words} changes={row.changes} />}
    </li>
  );
}
