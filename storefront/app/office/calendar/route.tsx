import { data, Form, Link, useNavigation } from "react-router";
import type { CalendarAnswer } from "../../../../plugins/ocop/src/contract/office-calendar";
import { inLanguage, useLanguage } from "../../shared/language";
import { listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook, tabLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { SavedNote } from "../../shared/ui/saved-note";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayWrite } from "../may-write";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/route";
import { actOnCalendar } from "./act.server";
import { CALENDAR_PATH, YEAR_KEY } from "./path";
import { PeriodForm } from "./period-form";
import { StepList } from "./step-list";
import { CYCLE_STEPS } from "./steps";
import { calendarTexts } from "./texts";
import { type TypedPeriod, typedOf } from "./typed";

/** Parameters that open the form: for a time that is there, or a new one of a step. */
const CHANGE_KEY = "sua";
const ADD_KEY = "them";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => calendarTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const year = search.get(YEAR_KEY);
  const path = `/office/calendar${year === null ? "" : `?year=${encodeURIComponent(year)}`}`;
  const calendar = await officeData(request, await api.get<CalendarAnswer>(path));
  const changed = calendar.periods.find(({ id }) => id === search.get(CHANGE_KEY));
  const step = CYCLE_STEPS.find((one) => one === search.get(ADD_KEY));
  const added: TypedPeriod | null = step === undefined ? null : { id: "", step, starts_on: "", ends_on: "", note: "" };
  const typed = changed === undefined ? added : typedOf(changed);
  return data({ calendar, typed, saved: search.has("xong") }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  return actOnCalendar(request);
}

function Years({ calendar: { year, years } }: { calendar: CalendarAnswer }) {
  const language = useLanguage();
  const words = calendarTexts(language);
  const shown = [...new Set([...years, year - 1, year, year + 1])].toSorted((one, other) => one - other);
  return (
    <nav aria-label={words.years} className="mt-4 flex flex-wrap gap-2">
      {shown.map((one) => (
        <Link
          key={one}
          to={listAddress(inLanguage(language, CALENDAR_PATH), { [YEAR_KEY]: String(one) })}
          aria-current={one === year ? "page" : undefined}
          className={tabLook}
        >
          {words.year(one)}
        </Link>
      ))}
    </nav>
  );
}

function EmptyYear({ year, writes }: { year: number; writes: boolean }) {
  const words = calendarTexts(useLanguage());
  const busy = useNavigation().state !== "idle";
  return (
    <div className="mt-5">
      <Notice>
        {words.empty}
        {writes && (
          <Form method="post" className="mt-3">
            <input type="hidden" name={YEAR_KEY} value={year} />
            <button type="submit" name="viec" value="mau" disabled={busy} className={buttonLook.secondary}>
              {words.fill}
            </button>
          </Form>
        )}
      </Notice>
    </div>
  );
}

/** The office's calendar of a year: six steps, each with its times, and one form at a time. */
export default function Calendar({ loaderData: { calendar, typed, saved }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = calendarTexts(language);
  const writes = mayWrite(useOffice());
  const { year, periods } = calendar;
  const path = inLanguage(language, CALENDAR_PATH);
  const at = (more: Record<string, string>) => listAddress(path, { [YEAR_KEY]: String(year), ...more });
  const shown = actionData?.typed ?? typed;
  const opens = writes && shown !== null && (shown.starts_on !== "" || shown.id !== "" || typed !== null);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <Years calendar={calendar} />
      {saved && actionData === undefined && <SavedNote>{words.saved}</SavedNote>}
      {actionData !== undefined && Object.keys(actionData.faults).length === 0 && (
        <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />
      )}
      {opens && (
        <PeriodForm
          key={`${shown.id} ${shown.step}`}
          typed={shown}
          year={year}
          faults={actionData?.faults ?? {}}
          words={words}
        />
      )}
      {periods.length === 0 && <EmptyYear year={year} writes={writes} />}
      {periods.length > 0 && (
        <p className="mt-3">
          <Link
            reloadDocument
            to={`${path}/tep?${YEAR_KEY}=${year}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.file}
          </Link>
        </p>
      )}
      <StepList
        periods={periods}
        address={
          writes
            ? {
                change: (id) => `${at({ [CHANGE_KEY]: id })}#form`,
                add: (step) => `${at({ [ADD_KEY]: step })}#form`,
              }
            : null
        }
        words={words}
      />
    </>
  );
}
