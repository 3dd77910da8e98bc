import { data } from "react-router";
import type { OverTimeReport } from "../../../../plugins/ocop/src/contract/office-report";
import { useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { SelectField } from "../../shared/ui/choice-field";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/over-time-route";
import { CustomField, DayField, FilterForm } from "./filter-form";
import { OverTime } from "./over-time";
import { stepWord } from "./query";
import { readReport } from "./read-report.server";
import { Downloads, ReportPage } from "./report-page";
import { REPORTS } from "./reports";
import { reportTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => reportTexts(language).overTimeTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const read = await readReport<OverTimeReport>(request, REPORTS.overTime.api, REPORTS.overTime.parameters);
  return data(read, { headers: privateAnswer() });
}

/** What was in force at the end of each year or quarter. */
export default function OverTimePage({ loaderData: { report, ignored } }: Route.ComponentProps) {
  const words = reportTexts(useLanguage());
  return (
    <ReportPage report={REPORTS.overTime} area={report.area.name} ignored={ignored}>
      <FilterForm words={words}>
        <DayField value={report.as_of} words={words} />
        <SelectField
          key={report.step}
          name="tung"
          label={words.step}
          fault={undefined}
          defaultValue={stepWord(report.step)}
          options={(["year", "quarter"] as const).map((step) => ({ value: stepWord(step), label: words.steps[step] }))}
        />
        <CustomField value={report.custom} words={words} />
      </FilterForm>
      <OverTime report={report} words={words} />
      <Downloads report={REPORTS.overTime} />
    </ReportPage>
  );
}
