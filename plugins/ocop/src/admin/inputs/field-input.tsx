import { Heading, Hint, Input, Label, Textarea } from "@medusajs/ui";
import type { FieldSpec, FormValues } from "../lib/resource";
import { ChoiceInput } from "./choice-input";
import { HoursInput } from "./hours-input";
import { LookupInput } from "./lookup-input";
import { RowsInput } from "./rows-input";

const YES_NO = [
  { value: "true", label: "Có" },
  { value: "false", label: "Không" },
];
const NATIVE_TYPES: Partial<Record<FieldSpec["kind"], string>> = { day: "date", number: "number", degrees: "number" };
// Kinds with many inputs: a label cannot point at one of them, so the whole is a named group.
const GROUPS: ReadonlySet<FieldSpec["kind"]> = new Set(["rows", "hours"]);

interface Props {
  field: FieldSpec;
  values: FormValues;
  fault: string | undefined;
  /** Sets this input, and others that the choice answers too. */
  onChange: (changes: FormValues) => void;
}

function Control({ field, values, onChange }: Omit<Props, "fault">) {
  const id = `ocop-${field.name}`;
  const value = values[field.name] ?? "";
  const set = (text: string) => onChange({ [field.name]: text });
  if (field.kind === "lookup" && field.lookup !== undefined) {
    return (
      <LookupInput
        id={id}
        lookup={field.lookup}
        value={value}
        values={values}
        onChoose={(choice) => onChange({ ...choice.fills, [field.name]: choice.value })}
        onClear={() => set("")}
      />
    );
  }
  switch (field.kind) {
    case "choice":
    case "whole-choice":
    case "yes-no":
      return <ChoiceInput id={id} choices={field.choices ?? YES_NO} value={value} onChange={set} />;
    case "rows":
      return <RowsInput label={field.label} columns={field.columns ?? []} value={value} onChange={set} />;
    case "hours":
      return <HoursInput value={value} onChange={set} />;
    case "long":
    case "lines":
      return <Textarea id={id} rows={5} value={value} onChange={(event) => set(event.target.value)} />;
    default: {
      const type = NATIVE_TYPES[field.kind] ?? "text";
      return <Input id={id} type={type} step="any" value={value} onChange={(event) => set(event.target.value)} />;
    }
  }
}

/** One input with its label, its hint and what is wrong with it. */
export function FieldInput(props: Props) {
  const { field, fault } = props;
  return (
    <>
      {field.heading !== undefined && (
        <Heading level="h3" className="mt-4 border-t pt-4">
          {field.heading}
        </Heading>
      )}
      <div
        className="flex flex-col gap-y-1"
        {...(GROUPS.has(field.kind) ? { role: "group", "aria-label": field.label } : {})}
      >
        <Label htmlFor={`ocop-${field.name}`} size="small" weight="plus">
          {field.label}
          {field.required === true ? " *" : ""}
        </Label>
        <Control {...props} />
        {field.hint !== undefined && <Hint>{field.hint}</Hint>}
        {fault !== undefined && <Hint variant="error">{fault}</Hint>}
      </div>
    </>
  );
}
