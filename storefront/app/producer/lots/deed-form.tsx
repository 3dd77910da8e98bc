import type { ReactNode } from "react";
import { Form, useNavigation } from "react-router";
import { buttonLook } from "../../shared/ui/button";
import { focused, TextField } from "../../shared/ui/text-field";
import { Refusal } from "../layout/refusal";
import { fieldName } from "./deed-fields";
import type { LotForm } from "./lot-view";

interface Props extends LotForm {
  submit: string;
  look?: keyof typeof buttonLook;
  children?: ReactNode;
}

/** One of the forms of a lot's page, with what was wrong when it was sent. */
export function DeedForm({ act, sent, submit, look = "primary", children }: Props) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" noValidate className="space-y-5">
      <input type="hidden" name="act" value={act} />
      <Refusal refused={sent} />
      {children}
      <button type="submit" disabled={busy} className={`${buttonLook[look]} w-full sm:w-auto`}>
        {submit}
      </button>
    </Form>
  );
}

interface FieldProps extends LotForm {
  name: string;
  label: string;
  start?: string;
  hint?: string;
  optional?: string;
  type?: "date";
  max?: string;
  maxLength?: number;
}

/** A field of such a form: keeps what was typed. */
export function DeedField({ act, sent, name, start = "", ...field }: FieldProps) {
  const first = Object.keys(sent?.faults ?? {})[0] ?? null;
  return (
    <TextField
      {...field}
      name={fieldName(act, name)}
      fault={sent?.faults[name]}
      required={field.optional === undefined}
      defaultValue={sent?.typed[name] ?? start}
      {...focused(first, name)}
    />
  );
}
