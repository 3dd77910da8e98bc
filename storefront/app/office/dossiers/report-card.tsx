import type { CommuneReportAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import { communeChecks } from "./commune-checks";
import { formatDay } from "../../shared/format/date";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { Fact } from "../../shared/ui/page-parts";

/** What the commune reported. */
export function ReportCard({ report, words }: { report: CommuneReportAnswer | null; words: OfficeDossiersTexts }) {
  if (report === null) return <p className="mt-2">{words.noReport}</p>;
  const { number, reported_on, office, checks, proposes, text } = report;
  return (
    <>
      <p className="mt-2 font-medium">{words.reportHead(number, formatDay(reported_on), office.name)}</p>
      <dl className="mt-2">
        {communeChecks(words).map((code) => (
          <Fact key={code} name={words.checks[code]}>
            <strong>{checks[code].met ? words.met : words.notMet}</strong>
            {checks[code].note !== null && `. ${checks[code].note}`}
          </Fact>
        ))}
        <Fact name={words.proposal}>
          <strong>{proposes ? words.proposeYes : words.proposeNo}</strong>
        </Fact>
      </dl>
      {text !== null && <p className="mt-2 whitespace-pre-wrap wrap-anywhere">{text}</p>}
    </>
  );
}
