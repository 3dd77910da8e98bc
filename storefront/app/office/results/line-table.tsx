import type { EntryAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { useLanguage } from "../../shared/language";
import { formatPoints, inWords } from "../../shared/score-sheet/written";
import { Cell, ScrollTable, TableRow } from "../rating/scroll-table";

/** What every member gave in every line; nothing while scores are taken. */
export function LineTable({ answer: { sheet, sheets }, words }: { answer: EntryAnswer; words: OfficeResultsTexts }) {
  const language = useLanguage();
  const given = sheets.filter(({ points }) => Object.keys(points).length > 0);
  if (given.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium">{words.byLine}</summary>
      <ScrollTable
        label={words.tableScroll(words.byLine)}
        caption={words.byLine}
        heads={[
          { title: words.line },
          ...given.map(({ seat_id, post }) => ({ title: post, align: "right" as const, id: seat_id })),
        ]}
      >
        {sheet.parts
          .flatMap(({ lines }) => lines)
          .map((line) => (
            <TableRow key={line.code} name={`${line.code}. ${inWords(language, line)} (${line.max})`}>
              {given.map(({ seat_id, points }) => {
                const value = points[line.code];
                return (
                  <Cell key={seat_id} align="right">
                    {value === undefined ? "–" : formatPoints(language, value)}
                  </Cell>
                );
              })}
            </TableRow>
          ))}
      </ScrollTable>
    </details>
  );
}
