import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { CommuneChoicesAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { useKeptForm } from "../../shared/kept-form";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { RestoredNote } from "../../shared/ui/restored-note";
import { focused, TextField } from "../../shared/ui/text-field";
import { TitledSection } from "../../shared/ui/titled-section";
import { WEEKDAYS } from "./hours-text";
import type { PointFaults, PointFields } from "./point-fields";
import { PositionFields } from "./position-fields";

interface Props {
  words: OfficeSalesPointsTexts;
  communes: CommuneChoicesAnswer["communes"];
  fields: PointFields;
  faults: PointFaults;
  /** Under which what is typed is kept on this device. */
  kept: string;
  /** Mark of the last save. */
  saved: string | null;
}

/** Everything that an office writes of a point, in one form. */
export function PointForm({ words, communes, fields, faults, kept, saved }: Props) {
  const { form: own } = words;
  const busy = useNavigation().state !== "idle";
  const form = useRef<HTMLFormElement>(null);
  const { restored, onInput, drop } = useKeptForm(form, kept, saved);
  const focus = Object.keys(faults)[0] ?? null;
  const box = (name: keyof PointFields) => ({
    name,
    fault: faults[name],
    defaultValue: fields[name],
    ...focused(focus, name),
  });
  const line = (name: keyof PointFields) => ({ ...box(name), optional: own.optional, maxLength: 300 });
  const provinces = new Set(communes.map(({ province }) => province));
  const districts = new Map(
    communes.flatMap((commune) => commune.districts.map(({ code, name }) => [code, name] as const)),
  );
  return (
    <Form ref={form} method="post" noValidate onInput={onInput} className="mt-4 max-w-2xl">
      <RestoredNote shown={restored} drop={drop} words={words.check} />
      <TitledSection id="what" title={own.what}>
        <div className="mt-3 space-y-4">
          <TextField {...box("name")} label={own.name} required maxLength={300} />
          <SelectField
            {...box("kind")}
            label={words.kind}
            hint={words.kindHint}
            empty={own.chooseKind}
            options={optionsOf(words.kinds)}
            required
          />
          <TextField {...line("operator")} label={own.operator} />
          <TextField {...line("phone")} label={own.phone} type="tel" />
          <TextField {...line("stall_count")} label={own.stallCount} hint={own.stallHint} inputMode="numeric" />
          <TextField {...line("funder")} label={own.funder} />
        </div>
      </TitledSection>
      <TitledSection id="where" title={own.where}>
        <div className="mt-3 space-y-4">
          <TextField {...line("address_as_printed")} label={own.address} hint={own.addressHint} />
          <SelectField {...box("commune_code")} label={own.commune} empty={own.chooseCommune} required>
            {[...provinces].map((province) => (
              <optgroup key={province} label={province}>
                {communes
                  .filter((commune) => commune.province === province)
                  .map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </SelectField>
          <SelectField
            {...box("district_code")}
            label={own.districtOptional}
            optional={own.optional}
            hint={own.districtHint}
            empty={own.noDistrict}
            options={[...districts]
              .map(([value, label]) => ({ value, label }))
              .toSorted((one, other) => one.label.localeCompare(other.label, "vi"))}
          />
          <PositionFields words={own} fields={fields} faults={faults} focus={focus} />
        </div>
      </TitledSection>
      <TitledSection id="when" title={own.when}>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          <TextField {...line("opened_on")} label={own.opened} type="date" />
          <TextField {...line("maintain_until")} label={own.maintainUntil} type="date" />
        </div>
        <p className="mt-4 text-sm text-ink-soft">{own.fairHint}</p>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <TextField {...line("starts_on")} label={own.starts} type="date" />
          <TextField {...line("ends_on")} label={own.ends} type="date" />
        </div>
        <fieldset className="mt-4">
          <legend className="font-medium">{own.hours}</legend>
          <p className="text-sm text-ink-soft">{own.hoursHint}</p>
          <div className="mt-2 grid gap-3 sm:grid-cols-2">
            {WEEKDAYS.map((day) => (
              <TextField key={day} {...box(`hours_${day}`)} label={own.days[day]} maxLength={100} autoComplete="off" />
            ))}
          </div>
        </fieldset>
      </TitledSection>
      <button type="submit" disabled={busy} className={`${buttonLook.primary} mt-8 w-full sm:w-auto`}>
        {own.save}
      </button>
    </Form>
  );
}
