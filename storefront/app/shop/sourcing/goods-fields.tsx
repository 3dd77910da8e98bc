import { useShell } from "../../shared/i18n/shell";
import { SelectField, TickField, optionsOf } from "../../shared/ui/choice-field";
import { NumberField } from "../../shared/ui/number-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { MOST } from "./ask-form";
import { FormPart } from "./form-part";
import type { PartProps } from "./part-props";

/** What is wanted: product, group, how much of it, wished stars and standards. */
export function GoodsFields({ typed, words, choices, told, focus }: PartProps) {
  const { groups } = useShell();
  const box = (name: "words" | "goods" | "quantity" | "unit" | "period" | "min_stars") => ({
    name,
    label: words.fields[name],
    fault: told[name],
    defaultValue: typed[name],
    ...focused(focus, name),
  });
  return (
    <FormPart title={words.parts.goods}>
      <TextField {...box("words")} hint={words.hints.words} required maxLength={MOST.words} autoComplete="off" />
      <SelectField {...box("goods")} hint={words.hints.goods} optional={words.optional} empty={words.anyGoods}>
        {Object.entries(groups).map(([group, name]) => (
          <optgroup key={group} label={name}>
            <option value={group}>{words.wholeGroup(name)}</option>
            {choices.sub_groups
              .filter((one) => one.group === group)
              .map(({ label }) => (
                <option key={label} value={`${group}|${label}`}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-3">
        <NumberField kind="whole" {...box("quantity")} required />
        <TextField {...box("unit")} hint={words.hints.unit} required maxLength={MOST.unit} autoComplete="off" />
        <SelectField {...box("period")} options={optionsOf(words.periods)} />
      </div>
      <SelectField
        {...box("min_stars")}
        optional={words.optional}
        empty={words.anyStars}
        options={optionsOf(words.minStars)}
      />
      {choices.standards.length > 0 && (
        <TickField
          type="checkbox"
          name="standards"
          legend={`${words.fields.standards} (${words.optional})`}
          options={choices.standards.map((label) => ({ value: label, label }))}
          chosen={typed.standards}
          fault={undefined}
        />
      )}
    </FormPart>
  );
}
