import { data } from "react-router";
import type { SalesReport } from "../../../../plugins/ocop/src/contract/office-sales";
import { useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { TextField } from "../../shared/ui/text-field";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/sales-route";
import { FilterForm, UnitsField } from "./filter-form";
import { readReport } from "./read-report.server";
import { Downloads, ReportPage } from "./report-page";
import { REPORTS } from "./reports";
import { Sales } from "./sales";
import { reportTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => reportTexts(language).salesTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const read = await readReport<SalesReport>(request, REPORTS.sales.api, REPORTS.sales.parameters);
  return data(read, { headers: privateAnswer() });
}

/** What the area's producers sold on this market. */
export default function SalesPage({ loaderData: { report, ignored } }: Route.ComponentProps) {
  const words = reportTexts(useLanguage());
  const { from, to, units, unit_choices, area } = report;
  return (
    <ReportPage report={REPORTS.sales} area={area.name} ignored={ignored}>
      <FilterForm words={words}>
        <TextField type="month" name="tu" label={words.from} fault={undefined} defaultValue={from} key={`tu${from}`} />
        <TextField type="month" name="den" label={words.to} fault={undefined} defaultValue={to} key={`den${to}`} />
        <UnitsField value={units} choices={unit_choices} words={words} />
      </FilterForm>
      <Sales report={report} words={words} />
      <Downloads report={REPORTS.sales} />
    </ReportPage>
  );
}
