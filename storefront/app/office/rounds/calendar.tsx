import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { formatDay } from "../../shared/format/date";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { Fact } from "../../shared/ui/page-parts";

/** The days of a round, and by which criteria it rates. */
export function Calendar({ round, words }: { round: RoundAnswer; words: OfficeRoundsTexts }) {
  const { intake_from, intake_until, session_on, decision, criteria_complete, min_sheets } = round;
  const { decision_number, decision_date, issued_on } = round;
  return (
    <>
      <dl className="mt-2">
        <Fact name={words.intake}>{words.intakeDays(formatDay(intake_from), formatDay(intake_until))}</Fact>
        <Fact name={words.sessionDay}>{formatDay(session_on)}</Fact>
        <Fact name={words.criteria}>{decision}</Fact>
        <Fact name={words.minSheets}>{min_sheets}</Fact>
        {decision_number !== null && decision_date !== null && (
          <Fact name={words.decisionDay}>
            {formatDay(decision_date)} · {words.decision(decision_number)}
          </Fact>
        )}
        {issued_on !== null && <Fact name={words.issuedOn}>{formatDay(issued_on)}</Fact>}
      </dl>
      {!criteria_complete && <p className="mt-2 text-sm text-ink-soft">{words.partsOnly}</p>}
    </>
  );
}
