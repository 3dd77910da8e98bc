import type { LetterTemplateAnswer } from "../../../../plugins/ocop/src/contract/office-letter";
import { useLanguage } from "../../shared/language";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import { boxOf } from "./path";

interface Props {
  template: LetterTemplateAnswer;
  values: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
  optional: string;
}

/** A box for each field of a template, in its order; the first one at fault takes the focus. */
export function FieldBoxes({ template, values, faults, optional }: Props) {
  const language = useLanguage();
  const first = template.fields.find(({ name }) => faults[name] !== undefined)?.name ?? null;
  return template.fields.map((field) => {
    const { name, kind, required, hint } = field;
    const box = {
      name: boxOf(name),
      label: field[language],
      optional: required ? undefined : optional,
      hint: hint?.[language],
      fault: faults[name],
      defaultValue: values[name] ?? "",
      ...focused(first, name),
    };
    if (kind === "text") return <TextArea key={name} {...box} maxLength={3000} />;
    return <TextField key={name} {...box} type={kind === "day" ? "date" : "text"} maxLength={300} autoComplete="off" />;
  });
}
