import { data, useLocation } from "react-router";
import type { YearlyReport } from "../../../../plugins/ocop/src/contract/office-yearly";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { unitShapes } from "../../shared/map/boundaries.server";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { TextField } from "../../shared/ui/text-field";
import { TitledSection } from "../../shared/ui/titled-section";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/yearly-route";
import { CustomField, FilterForm } from "./filter-form";
import { OverTime } from "./over-time";
import { PlanTable } from "./plan-table";
import { Published } from "./published";
import { readReport } from "./read-report.server";
import { ReportPage } from "./report-page";
import { REPORTS, REPORTS_ROOT } from "./reports";
import { SalesByMonth } from "./sales";
import { reportTexts } from "./texts";
import { Totals } from "./totals";
import { YearlyFoot, YearlyHead } from "./yearly-frame";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => reportTexts(language).yearlyTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const read = await readReport<YearlyReport>(request, REPORTS.yearly.api, REPORTS.yearly.parameters);
  const codes = read.report.totals.by_unit.flatMap(({ code }) => code ?? []);
  const shapes = await unitShapes(codes, read.report.totals.area.level === "central" ? "whole" : "part");
  return data({ ...read, shapes }, { headers: privateAnswer() });
}

/** The report of a year: to be read here, printed from here, or opened as a PDF. */
export default function YearlyPage({ loaderData: { report, ignored, shapes } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = reportTexts(language);
  const { search } = useLocation();
  const { totals, year, day, published, sales } = report;
  return (
    <ReportPage report={REPORTS.yearly} area={totals.area.name} ignored={ignored} ownHead>
      <FilterForm words={words}>
        <TextField
          key={year}
          name="nam"
          label={words.year}
          fault={undefined}
          inputMode="numeric"
          maxLength={4}
          defaultValue={String(year)}
        />
        <CustomField value={totals.custom} words={words} />
      </FilterForm>
      <p className="mt-4 print:hidden">
        <a href={inLanguage(language, `${REPORTS_ROOT}/nam/pdf${search}`)} className={buttonLook.primary}>
          {words.pdf}
        </a>
      </p>
      <YearlyHead report={report} words={words} />
      <p className="mt-3 text-sm">
        {words.asOfShown(formatDay(day))} {words.custom}: {words.customs[totals.custom]}.
      </p>
      <Totals report={totals} shapes={shapes} words={words} />
      <TitledSection id="dien-bien" title={words.overTimeTitle}>
        <OverTime report={report.over_time} words={words} />
      </TitledSection>
      <TitledSection id="ke-hoach" title={words.planTitle}>
        <PlanTable lines={report.plan.lines} words={words} />
      </TitledSection>
      <TitledSection id="ban-hang" title={words.salesTitle}>
        <p className="mt-2 text-sm text-ink-soft">
          {words.salesHint} {words.salesShield(sales.least_producers)}
        </p>
        <SalesByMonth report={sales} words={words} />
      </TitledSection>
      {published.rows.length > 0 && (
        <TitledSection id="cong-bo" title={words.publishedTitle}>
          <p className="mt-2 text-sm text-ink-soft">{words.publishedIntro}</p>
          {published.rows.map((row) => (
            <Published key={row.key} row={row} words={words} />
          ))}
        </TitledSection>
      )}
      <YearlyFoot words={words} />
    </ReportPage>
  );
}
