import { Form, useNavigation } from "react-router";
import type { OfficePromotionsTexts } from "../../shared/i18n/vi/office-promotions";
import { type Option, SelectField, TickField } from "../../shared/ui/choice-field";
import { SubmitButton } from "../../shared/ui/submit-button";
import { focused, TextField } from "../../shared/ui/text-field";
import type { FeatureFaults, FeatureFields } from "./feature-fields";

interface Props {
  words: OfficePromotionsTexts;
  points: readonly Option[];
  units: readonly Option[];
  fields: FeatureFields;
  faults: FeatureFaults;
  today: string;
}

/** Features a point or fair on a page for some days. */
export function FeatureForm({ words, points, units, fields, faults, today }: Props) {
  const busy = useNavigation().state !== "idle";
  const focus = Object.keys(faults)[0] ?? null;
  const box = (name: keyof FeatureFields) => ({
    name,
    fault: faults[name],
    defaultValue: fields[name],
    ...focused(focus, name),
  });
  return (
    <Form method="post" noValidate className="mt-3 max-w-xl space-y-4">
      <SelectField {...box("sales_point_id")} label={words.point} empty={words.choosePoint} options={points} required />
      <TickField
        type="radio"
        name="page"
        legend={words.page}
        options={[
          { value: "home", label: words.pages.home },
          { value: "place", label: words.pages.place },
        ]}
        chosen={[fields.page || "home"]}
        fault={faults.page}
      />
      <SelectField
        {...box("unit_code")}
        label={words.unit}
        hint={words.unitHint}
        empty={words.noUnit}
        options={units}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...box("from_day")} label={words.from} type="date" min={today} />
        <TextField {...box("days")} label={words.days} hint={words.daysHint} inputMode="numeric" maxLength={2} />
      </div>
      <SubmitButton name="act" value="feature" look="primary" busy={busy} alone>
        {words.create}
      </SubmitButton>
    </Form>
  );
}
