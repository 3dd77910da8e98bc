import { Form, useNavigation } from "react-router";
import type { OfficeCalendarTexts } from "../../shared/i18n/vi/office-calendar";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { YEAR_KEY } from "./path";
import { CYCLE_STEPS } from "./steps";
import type { PeriodFaults, TypedPeriod } from "./typed";

interface Props {
  typed: TypedPeriod;
  year: number;
  faults: PeriodFaults;
  words: OfficeCalendarTexts;
}

/** The days of a step; a time that is there can also be deleted. */
export function PeriodForm({ typed, year, faults, words }: Props) {
  const busy = useNavigation().state !== "idle";
  const first = faults.starts_on === undefined ? "ends_on" : "starts_on";
  const focus = Object.keys(faults).length === 0 ? null : first;
  const day = (name: "starts_on" | "ends_on", label: string) => (
    <TextField
      name={name}
      type="date"
      label={label}
      fault={faults[name] && words.faults[faults[name]]}
      defaultValue={typed[name]}
      {...focused(focus, name)}
    />
  );
  return (
    <Form
      id="form"
      method="post"
      noValidate
      aria-label={typed.id === "" ? words.add : words.change}
      className="mt-4 max-w-2xl space-y-4 rounded-card border border-line bg-card p-4 sm:p-5"
    >
      <h2 className="text-xl">{typed.id === "" ? words.add : words.change}</h2>
      <input type="hidden" name="id" value={typed.id} />
      <input type="hidden" name={YEAR_KEY} value={year} />
      <SelectField
        name="step"
        label={words.step}
        options={CYCLE_STEPS.map((step) => ({ value: step, label: words.steps[step] }))}
        fault={undefined}
        defaultValue={typed.step}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {day("starts_on", words.startsOn)}
        {day("ends_on", words.endsOn)}
      </div>
      <TextField
        name="note"
        label={words.note}
        optional={words.optional}
        fault={undefined}
        maxLength={500}
        defaultValue={typed.note}
      />
      <div className="grid gap-3 sm:flex">
        <button type="submit" name="viec" value="luu" disabled={busy} className={buttonLook.primary}>
          {words.save}
        </button>
        {typed.id !== "" && (
          <button type="submit" name="viec" value="xoa" disabled={busy} className={buttonLook.secondary}>
            {words.remove}
          </button>
        )}
      </div>
    </Form>
  );
}
