import type { PublishedRow } from "../../../../plugins/ocop/src/contract/office-report";
import { formatCount } from "../../shared/format/count";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";
import { DataTable } from "../../shared/ui/data-table";

const FIGURES = ["products", "five", "potential_five", "four", "three", "producers"] as const;

const shown = (count: number | null) => (count === null ? "–" : formatCount(count));
/** "2021", "06/2023", "05/08/2021". */
const periodShown = (printed: string) => printed.split("-").toReversed().join("/");

function Sum({ sum, words }: { sum: PublishedRow["sums"][number]; words: OfficeReportsTexts }) {
  const parts = [
    formatCount(sum.printed),
    sum.pieces.map(formatCount).join(" + "),
    formatCount(sum.difference),
  ] as const;
  return (
    <li>
      {words[sum.of]}: {sum.complete ? words.sum(...parts) : words.sumPart(...parts)}
    </li>
  );
}

/** One published total: figure by figure what is printed, what is computed, and by how much they differ. */
export function Published({ row, words }: { row: PublishedRow; words: OfficeReportsTexts }) {
  const language = useLanguage();
  const unit = row.unit_name === null ? words.wholeCountry : unitName(row.unit_name, language);
  const title = `${unit}, ${periodShown(row.printed_day)}`;
  const known = FIGURES.filter((figure) => row.printed[figure] !== null);
  return (
    <section aria-labelledby={row.key} className="mt-8 print:break-inside-avoid">
      <h2 id={row.key} className="text-xl">
        {title}
      </h2>
      <p className="text-sm text-ink-soft">{row.decision ?? words.bases[row.basis]}</p>
      <DataTable
        caption={title}
        columns={[words.figure, words.printed, words.computed, words.difference]}
        rows={known.map((figure) => ({
          key: figure,
          name: words[figure],
          values: [shown(row.printed[figure]), shown(row.computed?.[figure] ?? null), shown(row.difference[figure])],
        }))}
      />
      {row.adds_up !== null && (
        <p className={`mt-2 text-sm ${row.adds_up ? "" : "font-semibold"}`}>
          {row.adds_up ? words.addsUp : words.addsNot}
        </p>
      )}
      {row.sums.length > 0 && (
        <ul className="mt-1 text-sm">
          {row.sums.map((sum) => (
            <Sum key={sum.pieces.join()} sum={sum} words={words} />
          ))}
        </ul>
      )}
      {row.note !== null && <p className="mt-1 text-sm">{row.note}</p>}
      <p className="mt-1 text-sm text-ink-soft">
        {words.source}: {row.sources.join("; ")}
      </p>
    </section>
  );
}
