import type { CountedTally } from "../../../../plugins/ocop/src/contract/office-report";
import type { PotentialCustom } from "../../../../plugins/ocop/src/shared/report-vocabulary";
import { formatCount } from "../../shared/format/count";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { DataTable } from "../../shared/ui/data-table";

/** Titles of the columns of a tally. */
export function tallyTitles(words: OfficeReportsTexts, custom: PotentialCustom): string[] {
  const potential = custom === "own" ? words.potential_five : words.inside;
  return [words.products, words.five, potential, words.four, words.three, words.producers];
}

/** Cells of a tally, in the order of its titles. */
export const tallyCells = ({ products, five, potential_five, four, three, producers }: CountedTally): string[] =>
  [products, five, potential_five, four, three, producers].map(formatCount);

interface Props {
  caption: string;
  first: string;
  custom: PotentialCustom;
  rows: readonly (CountedTally & { key: string; name: string })[];
  total: CountedTally;
  words: OfficeReportsTexts;
}

/** Products by rank, row by row, and their total. */
export function TallyTable({ caption, first, custom, rows, total, words }: Props) {
  return (
    <DataTable
      caption={caption}
      columns={[first, ...tallyTitles(words, custom)]}
      rows={[
        ...rows.map((row) => ({ key: row.key, name: row.name, values: tallyCells(row) })),
        { key: "total", name: words.whole, values: tallyCells(total), strong: true },
      ]}
    />
  );
}
