import { data } from "react-router";
import type { TotalsReport } from "../../../../plugins/ocop/src/contract/office-report";
import { formatDay } from "../../shared/format/date";
import { useLanguage } from "../../shared/language";
import { unitShapes } from "../../shared/map/boundaries.server";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/totals-route";
import { CustomField, DayField, FilterForm, UnitsField } from "./filter-form";
import { readReport } from "./read-report.server";
import { Downloads, ReportPage } from "./report-page";
import { REPORTS } from "./reports";
import { reportTexts } from "./texts";
import { Totals } from "./totals";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => reportTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const read = await readReport<TotalsReport>(request, REPORTS.totals.api, REPORTS.totals.parameters);
  const codes = read.report.by_unit.flatMap(({ code }) => code ?? []);
  const shapes = await unitShapes(codes, read.report.area.level === "central" ? "whole" : "part");
  return data({ ...read, shapes }, { headers: privateAnswer() });
}

/** What is in force in the area at the end of a day. */
export default function TotalsPage({ loaderData: { report, ignored, shapes } }: Route.ComponentProps) {
  const words = reportTexts(useLanguage());
  const { as_of, custom, units, unit_choices, area } = report;
  return (
    <ReportPage report={REPORTS.totals} area={area.name} ignored={ignored}>
      <FilterForm words={words}>
        <DayField value={as_of} words={words} />
        <CustomField value={custom} words={words} />
        <UnitsField value={units} choices={unit_choices} words={words} />
      </FilterForm>
      <p className="mt-3 text-sm text-ink-soft">
        {words.asOfShown(formatDay(as_of))} {words.asOfHint}
      </p>
      <Totals report={report} shapes={shapes} words={words} />
      <Downloads report={REPORTS.totals} />
    </ReportPage>
  );
}
