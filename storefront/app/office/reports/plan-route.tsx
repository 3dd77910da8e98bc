import { data, redirect } from "react-router";
import type { PlanReport } from "../../../../plugins/ocop/src/contract/office-plan";
import { formatDay, formatMoment } from "../../shared/format/date";
import { formatCount } from "../../shared/format/count";
import { writeNumber } from "../../shared/format/read-number";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { SavedNote } from "../../shared/ui/saved-note";
import { TextField } from "../../shared/ui/text-field";
import { TitledSection } from "../../shared/ui/titled-section";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayAct } from "../may-write";
import { pageMeta } from "../page-meta";
import { formApi } from "../session.server";
import type { Route } from "./+types/plan-route";
import { FilterForm } from "./filter-form";
import { PLAN_MEASURES, planBody, readPlan, type TypedPlan } from "./plan-fields";
import { PlanForm } from "./plan-form";
import { PlanTable } from "./plan-table";
import { readReport } from "./read-report.server";
import { Downloads, ReportPage } from "./report-page";
import { REPORTS, REPORTS_ROOT } from "./reports";
import { reportTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => reportTexts(language).planTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const read = await readReport<PlanReport>(request, REPORTS.plan.api, REPORTS.plan.parameters);
  const saved = new URL(request.url).searchParams.has("da-luu");
  return data({ ...read, saved }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const typed = readPlan(await readForm(request));
  const read = planBody(typed);
  if ("faults" in read) return data({ typed, faults: read.faults, status: 400, message: null }, refusal(400));
  const answer = await api.post<PlanReport>("/office/plans", read.body);
  const path = `${REPORTS_ROOT}${REPORTS.plan.path}?nam=${encodeURIComponent(typed.year)}&da-luu`;
  if (answer.ok) return redirect(inLanguage(languageOf(request.url), path), { status: 303, headers: privateAnswer() });
  return data({ typed, faults: [], status: answer.status, message: answer.message }, refusal(answer.status));
}

const refusal = (status: number) => ({ status, headers: privateAnswer() });

/** The plan as it stands, in the boxes of the form. */
function asTyped({ year, lines }: PlanReport): TypedPlan {
  const shown = PLAN_MEASURES.map((measure) => {
    const planned = lines.find((line) => line.measure === measure)?.planned ?? null;
    return [measure, writeNumber(planned)] as const;
  });
  return { year: String(year), figures: Object.fromEntries(shown) as TypedPlan["figures"], note: "" };
}

function Events({ events, words }: { events: PlanReport["events"]; words: OfficeReportsTexts }) {
  if (events.length === 0) return <p className="mt-3 text-ink-soft">{words.eventsNone}</p>;
  const shown = (amount: number | null) => (amount === null ? words.notPlanned : formatCount(amount));
  return (
    <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-card">
      {events.map(({ measure, before, after, note, at, by }) => (
        <li key={`${at}${measure}`} className="px-4 py-3">
          <p>
            {words.measures[measure]}: <strong>{words.change(shown(before), shown(after))}</strong>
          </p>
          {note !== null && <p className="text-sm break-words">{note}</p>}
          <p className="text-sm text-ink-soft">{[formatMoment(at), by].filter(Boolean).join(" · ")}</p>
        </li>
      ))}
    </ul>
  );
}

/** A year's plan and what came of it; the registrar writes it here. */
export default function PlanPage({ loaderData: { report, ignored, saved }, actionData }: Route.ComponentProps) {
  const words = reportTexts(useLanguage());
  const year = String(report.year);
  const writes = mayAct(useOffice(), "registrar");
  return (
    <ReportPage report={REPORTS.plan} area={report.area.name} ignored={ignored}>
      {saved && actionData === undefined && <SavedNote>{words.saved}</SavedNote>}
      {actionData !== undefined && <Refusal refused={actionData} />}
      <FilterForm words={words}>
        <TextField
          key={year}
          name="nam"
          label={words.year}
          fault={undefined}
          inputMode="numeric"
          maxLength={4}
          defaultValue={year}
        />
      </FilterForm>
      <p className="mt-4">{words.planIntro(year, formatDay(report.day))}</p>
      <PlanTable lines={report.lines} words={words} />
      <Downloads report={REPORTS.plan} />
      {writes && (
        <TitledSection id="nhap" title={words.planForm(year)}>
          <PlanForm words={words} typed={actionData?.typed ?? asTyped(report)} faults={actionData?.faults ?? []} />
        </TitledSection>
      )}
      <TitledSection id="thay-doi" title={words.events}>
        <Events events={report.events} words={words} />
      </TitledSection>
    </ReportPage>
  );
}
