import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { MOST } from "./ask-form";
import { ConsentField } from "./consent-field";
import { FormPart } from "./form-part";
import type { PartProps } from "./part-props";

/** Who asks, how they are reached, and what is done with that. */
export function AskerFields({ typed, words, told, focus }: PartProps) {
  const box = (name: "asker_name" | "contact_name" | "phone" | "email") => ({
    name,
    label: words.fields[name],
    fault: told[name],
    defaultValue: typed[name],
    maxLength: MOST[name],
    ...focused(focus, name),
  });
  return (
    <FormPart title={words.parts.asker}>
      <SelectField
        name="asker_kind"
        label={words.fields.asker_kind}
        fault={told.asker_kind}
        defaultValue={typed.asker_kind}
        options={optionsOf(words.askers)}
      />
      <TextField {...box("asker_name")} hint={words.hints.asker_name} required autoComplete="organization" />
      <TextField {...box("contact_name")} required autoComplete="name" />
      <TextField type="email" {...box("email")} hint={words.hints.email} required autoComplete="email" />
      <TextField type="tel" {...box("phone")} hint={words.hints.phone} optional={words.optional} autoComplete="tel" />
      <ConsentField words={words} checked={typed.consent} fault={told.consent} focus={focus} />
    </FormPart>
  );
}
