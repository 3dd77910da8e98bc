import type { YearlyReport } from "../../../../plugins/ocop/src/contract/office-yearly";
import { formatDay } from "../../shared/format/date";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";

/** The head that a printed report has (decree 30/2020/NĐ-CP); on a screen the page has its own. */
export function YearlyHead({ report, words }: { report: YearlyReport; words: OfficeReportsTexts }) {
  const { office, year, written_on, totals } = report;
  const language = useLanguage();
  const [country, motto] = words.motto;
  const area = totals.area.name === null ? words.wholeCountry : unitName(totals.area.name, language);
  return (
    <header className="hidden print:block">
      <div className="flex justify-between gap-8 text-center text-sm">
        <p className="w-1/2 font-semibold uppercase">{office}</p>
        <p className="w-1/2">
          <strong className="block">{country}</strong>
          <strong className="block">{motto}</strong>
          <span className="mt-3 block">{formatDay(written_on)}</span>
        </p>
      </div>
      <p className="mt-8 text-center text-xl font-semibold">{words.report}</p>
      <p className="text-center font-semibold">{words.about(String(year), area)}</p>
    </header>
  );
}

/** Where a printed report is signed. */
export function YearlyFoot({ words }: { words: OfficeReportsTexts }) {
  return (
    <footer className="mt-10 hidden justify-between gap-8 break-inside-avoid print:flex">
      <p className="text-sm">{words.recipients}</p>
      <p className="min-h-40 text-center">
        <strong className="block">{words.signature}</strong>
        {words.signed}
      </p>
    </footer>
  );
}
