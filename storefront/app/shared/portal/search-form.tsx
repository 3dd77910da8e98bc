import type { ReactNode } from "react";
import { Form } from "react-router";
import { buttonLook } from "../ui/button";
import { TextField } from "../ui/text-field";

interface Props {
  name: string;
  label: string;
  hint?: string;
  maxLength: number;
  /** What was looked for before. */
  value: string;
  /** Words on the button. */
  submit: string;
  /** Hidden fields that the address keeps. */
  children?: ReactNode;
}

/** A plain form that looks something up by words; its answer stands in the address. */
export function SearchForm({ name, label, hint, maxLength, value, submit, children }: Props) {
  return (
    <Form role="search" className="mt-4 flex max-w-xl flex-wrap items-end gap-3">
      {children}
      <div className="grow">
        <TextField
          name={name}
          type="search"
          label={label}
          hint={hint}
          fault={undefined}
          maxLength={maxLength}
          defaultValue={value}
        />
      </div>
      <button type="submit" className={buttonLook.secondary}>
        {submit}
      </button>
    </Form>
  );
}
