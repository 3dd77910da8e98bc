import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";
import { tabLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { type FiledReport, REPORTS, REPORTS_ROOT } from "./reports";
import { reportTexts } from "./texts";

interface Props {
  report: FiledReport;
  /** Name of the area; null for the whole country. */
  area: string | null;
  /** Whether something of the address could not be read. */
  ignored?: boolean;
  /** Whether it has a head of its own on paper. */
  ownHead?: boolean;
  children: ReactNode;
}

/** A report with the way to the others. */
export function ReportPage({ report, area, ignored = false, ownHead = false, children }: Props) {
  const language = useLanguage();
  const words = reportTexts(language);
  return (
    <div className="[page:office-report]">
      <div className={ownHead ? "print:hidden" : ""}>
        <h1 className="text-3xl">{report.title(words)}</h1>
        <p className="mt-1 text-ink-soft">{area === null ? words.wholeCountry : unitName(area, language)}</p>
      </div>
      <nav aria-label={words.parts} className="mt-3 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap print:hidden">
        {Object.values<FiledReport>(REPORTS).map(({ path, title, tab = title }) => (
          <Link
            key={path}
            to={inLanguage(language, `${REPORTS_ROOT}${path}`)}
            aria-current={path === report.path ? "page" : undefined}
            className={`${tabLook} justify-center`}
          >
            {tab(words)}
          </Link>
        ))}
      </nav>
      {ignored && (
        <div className="mt-4 print:hidden">
          <Notice tone="warning">{words.invalid}</Notice>
        </div>
      )}
      {children}
    </div>
  );
}

/** The report as files, with the filter that is shown. */
export function Downloads({ report }: { report: FiledReport }) {
  const language = useLanguage();
  const words = reportTexts(language);
  const { search } = useLocation();
  const address = (format: string) => {
    const query = new URLSearchParams(search);
    query.set("dang", format);
    return inLanguage(language, `${REPORTS_ROOT}/tai-ve/${report.api}?${query}`);
  };
  const files = [
    ["xlsx", words.downloadExcel],
    ["csv", words.downloadCsv],
  ] as const;
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-5 print:hidden">
      <span className="font-medium">{words.download}:</span>
      {files.map(([format, name]) => (
        <a
          key={format}
          href={address(format)}
          download
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {name}
        </a>
      ))}
    </p>
  );
}
