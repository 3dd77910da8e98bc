import { Link } from "react-router";
import type { EntryAnswer, SheetSummary } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { inLanguage, useLanguage } from "../../shared/language";
import { formatPoints } from "../../shared/score-sheet/written";
import { useOffice } from "../layout/frame-route";
import { Cell, ScrollTable, TableRow } from "../rating/scroll-table";
import { leads } from "../rounds/leads";
import { SEAT_KEY, seatQuery } from "../sheets/sheet-path";

interface Props {
  answer: EntryAnswer;
  /** Seats without a log-in, whose sheets registrars copy from paper. */
  onPaper: readonly string[];
  words: OfficeResultsTexts;
}

/** Whether a sheet can be opened: what stands on paper by registrars, everything once scoring is closed. */
function mayOpen(role: OfficerRole, closed: boolean, paper: boolean): boolean {
  return closed ? role !== "reader" && role !== "promoter" : paper;
}

function Notes({ sheet, words }: { sheet: SheetSummary; words: OfficeResultsTexts }) {
  const { status, recusal, outlier, comment } = sheet;
  return (
    <>
      {words.sheetStatuses[status]}
      {recusal !== null && `. ${words.conflict}: ${recusal}`}
      {outlier && <strong className="text-lacquer-deep"> ▲ {words.outlier}</strong>}
      {comment !== null && <span className="block text-ink-soft wrap-anywhere">{comment}</span>}
    </>
  );
}

/** Each member's total with what is to be said of it, and the way to the sheet. */
export function SheetTable({ answer, onPaper, words }: Props) {
  const language = useLanguage();
  const me = useOffice();
  const { round, entry, sheets } = answer;
  const at = inLanguage(language, `/office/dot-danh-gia/${round.id}/ho-so/${entry.id}`);
  const link = "inline-flex min-h-11 items-center underline underline-offset-4";
  const closed = round.status === "scored" || round.status === "decided";
  const open = (seat: string) => mayOpen(me.officer.role, closed, leads(me, round) && onPaper.includes(seat));
  const some = sheets.some(({ seat_id }) => open(seat_id));
  return (
    <ScrollTable
      label={words.tableScroll(words.bySheet)}
      caption={words.bySheet}
      heads={[
        { title: words.member },
        { title: words.total, align: "right" },
        { title: words.state },
        ...(some ? [{ title: words.seeSheet }] : []),
      ]}
    >
      {sheets.map((sheet) => (
        <TableRow key={sheet.seat_id} name={sheet.post}>
          <Cell align="right">{sheet.total === null ? "–" : formatPoints(language, sheet.total)}</Cell>
          <Cell>
            <Notes sheet={sheet} words={words} />
          </Cell>
          {some && (
            <Cell>
              <span className={open(sheet.seat_id) ? "flex flex-wrap gap-x-4" : "hidden"}>
                <Link to={`${at}/phieu${seatQuery(SEAT_KEY, sheet.seat_id)}`} className={link}>
                  {round.status === "scoring" ? words.enterSheet : words.seeSheet}
                  <span className="sr-only">: {words.sheetOf(sheet.post)}</span>
                </Link>
                <a
                  href={`${at}/in${seatQuery(SEAT_KEY, sheet.seat_id)}`}
                  target="_blank"
                  rel="noreferrer"
                  className={link}
                >
                  {words.printSheet}
                  <span className="sr-only">: {words.sheetOf(sheet.post)}</span>
                </a>
              </span>
            </Cell>
          )}
        </TableRow>
      ))}
    </ScrollTable>
  );
}
