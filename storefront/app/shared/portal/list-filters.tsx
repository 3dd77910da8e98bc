import type { ReactNode } from "react";
import { Form } from "react-router";
import { buttonLook } from "../ui/button";
import { type Option, SelectField } from "../ui/choice-field";

/** Boxes beside one another by how many there are; the button comes last. */
const GRIDS = {
  1: "max-w-xl sm:grid-cols-[1fr_auto]",
  2: "sm:grid-cols-[1fr_1fr_auto]",
  3: "sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]",
} as const;

interface Props {
  boxes: keyof typeof GRIDS;
  /** Name of the form, for readers of the screen. */
  label: string;
  /** Words on the button. */
  submit: string;
  children: ReactNode;
}

/** Narrows a list: a plain form whose answers stand in the address. */
export function ListFilters({ boxes, label, submit, children }: Props) {
  return (
    <Form method="get" role="search" aria-label={label} className={`mt-5 grid items-end gap-3 ${GRIDS[boxes]}`}>
      {children}
      <button type="submit" className={`${buttonLook.secondary} min-h-12`}>
        {submit}
      </button>
    </Form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** For nothing chosen. */
  any: string;
  options: readonly Option[];
  /** What the address asks for. */
  chosen: Readonly<Record<string, string>>;
}

/** A choice among the values of one filter, or all of them. */
export function FilterChoice({ name, label, any, options, chosen }: ChoiceProps) {
  return (
    <SelectField
      name={name}
      label={label}
      empty={any}
      options={options}
      fault={undefined}
      defaultValue={chosen[name] ?? ""}
    />
  );
}
