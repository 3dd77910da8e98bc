import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import { faultText } from "./fault-words";
import { MAX_LENGTH, type CheckoutInput, type FieldFaults, type FieldName } from "./fields";
import { focused, TextField } from "../../shared/ui/text-field";

interface Props {
  input: CheckoutInput;
  faults: FieldFaults;
  words: CheckoutTexts;
  focus: FieldName | null;
}

/** Who receives the goods and how the courier reaches them. */
export function ContactSection({ input, faults, words, focus }: Props) {
  return (
    <fieldset className="space-y-5">
      <legend className="mb-4 font-display text-2xl font-semibold text-ink">{words.contact}</legend>
      <TextField
        name="name"
        label={words.fields.name}
        fault={faultText(words, faults, "name")}
        required
        maxLength={MAX_LENGTH.name}
        defaultValue={input.name}
        autoComplete="name"
        {...focused(focus, "name")}
      />
      <TextField
        name="phone"
        label={words.fields.phone}
        hint={words.fields.phoneHint}
        fault={faultText(words, faults, "phone")}
        required
        type="tel"
        inputMode="tel"
        maxLength={MAX_LENGTH.phone}
        defaultValue={input.phone}
        autoComplete="tel"
        {...focused(focus, "phone")}
      />
      <TextField
        name="email"
        label={words.fields.email}
        optional={words.optional}
        hint={words.fields.emailHint}
        fault={faultText(words, faults, "email")}
        type="email"
        maxLength={MAX_LENGTH.email}
        defaultValue={input.email}
        autoComplete="email"
        {...focused(focus, "email")}
      />
    </fieldset>
  );
}
