import { Link } from "react-router";
import type { CyclePeriod } from "../../../../plugins/ocop/src/contract/office-calendar";
import { formatDay } from "../../shared/format/date";
import type { OfficeCalendarTexts } from "../../shared/i18n/vi/office-calendar";
import { Chip } from "../../shared/ui/page-parts";
import { CYCLE_STEPS, type CycleStep } from "./steps";

const TONES = { past: "quiet", now: "good", coming: "waiting" } as const;
const link = "inline-flex min-h-11 items-center underline underline-offset-4";

interface Props {
  periods: readonly CyclePeriod[];
  /** Addresses of the forms; null for who only reads. */
  address: { change: (id: string) => string; add: (step: CycleStep) => string } | null;
  words: OfficeCalendarTexts;
}

/** The six steps with their times. */
export function StepList({ periods, address, words }: Props) {
  return (
    <ol className="mt-5 grid gap-4 lg:grid-cols-2">
      {CYCLE_STEPS.map((step) => {
        const own = periods.filter((period) => period.step === step);
        return (
          <li key={step} className="rounded-card border border-line bg-card p-4">
            <h2 className="text-lg">{words.steps[step]}</h2>
            {own.length === 0 && <p className="mt-2 text-ink-soft">{words.noDays}</p>}
            <ul className="mt-2 divide-y divide-line">
              {own.map(({ id, starts_on, ends_on, note, state }) => (
                <li key={id} className="py-2">
                  <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                    <span className="font-medium tabular-nums">
                      {words.from(formatDay(starts_on), formatDay(ends_on))}
                    </span>
                    <Chip tone={TONES[state]}>{words.states[state]}</Chip>
                  </p>
                  {note !== null && <p className="text-sm wrap-anywhere">{note}</p>}
                  {address !== null && (
                    <Link to={address.change(id)} className={link}>
                      {words.change}
                      <span className="sr-only">: {words.from(formatDay(starts_on), formatDay(ends_on))}</span>
                    </Link>
                  )}
                </li>
              ))}
            </ul>
            {address !== null && (
              <Link to={address.add(step)} className={link}>
                {words.add}
                <span className="sr-only">: {words.steps[step]}</span>
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
