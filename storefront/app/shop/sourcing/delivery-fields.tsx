import { SelectField } from "../../shared/ui/choice-field";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import { MOST } from "./ask-form";
import { FormPart } from "./form-part";
import type { PartProps } from "./part-props";

/** From when to when, and where the goods go; the province decides which office looks at the request. */
export function DeliveryFields({ typed, words, choices, told, focus }: PartProps) {
  const box = (name: "wanted_from" | "wanted_to" | "province" | "commune" | "note") => ({
    name,
    label: words.fields[name],
    fault: told[name],
    defaultValue: typed[name],
    ...focused(focus, name),
  });
  return (
    <FormPart title={words.parts.delivery}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField type="date" {...box("wanted_from")} required />
        <TextField type="date" {...box("wanted_to")} required />
        <SelectField
          {...box("province")}
          hint={words.hints.province}
          optional={words.optional}
          empty={words.anyProvince}
          options={choices.provinces.map(({ code, name }) => ({ value: code, label: name }))}
          autoComplete="address-level1"
        />
        <TextField
          {...box("commune")}
          hint={words.hints.commune}
          optional={words.optional}
          maxLength={MOST.commune}
          autoComplete="address-level2"
        />
      </div>
      <TextArea {...box("note")} hint={words.hints.note} optional={words.optional} maxLength={MOST.note} />
    </FormPart>
  );
}
