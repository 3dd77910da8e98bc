import type { ReactNode } from "react";
import { Form } from "react-router";
import type { PotentialCustom, ReportUnit } from "../../../../plugins/ocop/src/shared/report-vocabulary";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";
import { customWord, unitsWord } from "./query";

/** What a report is asked by; works without scripts, and the address can be kept. */
export function FilterForm({ words, children }: { words: OfficeReportsTexts; children: ReactNode }) {
  return (
    <Form
      method="get"
      className="mt-4 grid items-end gap-4 rounded-card border border-line bg-card p-4 sm:grid-cols-[repeat(auto-fit,minmax(16.5rem,1fr))] print:hidden"
    >
      {children}
      <button type="submit" className={`${buttonLook.secondary} sm:justify-self-start`}>
        {words.show}
      </button>
    </Form>
  );
}

interface FieldProps<Value> {
  value: Value;
  words: OfficeReportsTexts;
}

/** The day at whose end is counted, YYYY-MM-DD. */
export function DayField({ value, words }: FieldProps<string>) {
  return <TextField type="date" name="ngay" label={words.asOf} fault={undefined} defaultValue={value} key={value} />;
}

/** Where potential 5 stars are counted. */
export function CustomField({ value, words }: FieldProps<PotentialCustom>) {
  const customs = ["own", "inside_four"] as const;
  return (
    <SelectField
      key={value}
      name="dem"
      label={words.custom}
      fault={undefined}
      defaultValue={customWord(value)}
      options={customs.map((one) => ({ value: customWord(one), label: words.customs[one] }))}
    />
  );
}

/** The units by which is broken down. */
export function UnitsField({ value, choices, words }: FieldProps<ReportUnit> & { choices: readonly ReportUnit[] }) {
  return (
    <SelectField
      key={value}
      name="don-vi"
      label={words.unitsLabel}
      fault={undefined}
      defaultValue={unitsWord(value)}
      options={choices.map((one) => ({ value: unitsWord(one), label: words.units[one] }))}
    />
  );
}
