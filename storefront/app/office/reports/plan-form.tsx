import { Form, useNavigation } from "react-router";
import type { PlanMeasure } from "../../../../plugins/ocop/src/shared/report-vocabulary";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { buttonLook } from "../../shared/ui/button";
import { NumberField } from "../../shared/ui/number-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { PLAN_MEASURES, type TypedPlan } from "./plan-fields";

interface Props {
  words: OfficeReportsTexts;
  typed: TypedPlan;
  faults: readonly PlanMeasure[];
}

/** The registrar writes the plan of a year as a whole. */
export function PlanForm({ words, typed, faults }: Props) {
  const busy = useNavigation().state !== "idle";
  const first = faults[0] ?? null;
  return (
    <Form method="post" noValidate className="mt-4 max-w-md space-y-5" key={typed.year}>
      <input type="hidden" name="year" value={typed.year} />
      <p className="text-sm text-ink-soft">{words.planHint}</p>
      {PLAN_MEASURES.map((measure) => (
        <NumberField
          key={measure}
          kind="whole"
          name={measure}
          label={words.measures[measure]}
          optional={words.optional}
          fault={faults.includes(measure) ? words.figureFault : undefined}
          maxLength={12}
          defaultValue={typed.figures[measure]}
          {...focused(first, measure)}
        />
      ))}
      <TextField
        name="note"
        label={words.note}
        optional={words.optional}
        fault={undefined}
        maxLength={500}
        autoComplete="off"
        defaultValue={typed.note}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
        {words.save}
      </button>
    </Form>
  );
}
