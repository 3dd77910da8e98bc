import { Drawer, Hint, toast } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { FieldInput } from "../inputs/field-input";
import { ApiFault } from "../lib/api-fault";
import { askToMend, changedFields, type FieldFaults, faultsOf, toBody, toFormValues } from "../lib/form-values";
import type { Entity, FieldSpec } from "../lib/resource";
import { type Send, useWrite } from "../lib/use-resource";
import { FormEnd } from "./form-end";

interface Props {
  /** Below `/admin/ocop`, or what sends the values. */
  path: string | Send;
  fields: FieldSpec[];
  /** The entity to change; absent for a new one or an act. */
  entity?: Entity | undefined;
  /** All fields are sent, not only those that were touched: they belong together. */
  whole?: boolean;
  /** Sent along whatever the inputs hold, such as which act this is. */
  constants?: Record<string, unknown>;
  submitLabel: string;
  doneMessage: string;
  onDone: () => void;
  /** Stands above the inputs. */
  children?: ReactNode;
}

/** Inputs and their button in a drawer; what was typed stays when saving fails. */
export function FieldsForm(props: Props) {
  const { path, fields, entity, whole = false, constants, submitLabel, doneMessage, onDone, children } = props;
  const changeable = entity === undefined ? fields : fields.filter(({ fixed }) => fixed !== true);
  const [first] = useState(() => toFormValues(changeable, entity));
  const [values, setValues] = useState(first);
  const shown = changeable.filter(({ when }) => when === undefined || when(values));
  const [faults, setFaults] = useState<FieldFaults>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = useWrite(path);
  // Faults of something that has no input here are said at the end rather than swallowed.
  const homeless = Object.entries(faults).filter(([name]) => !shown.some((field) => field.name === name));

  const submit = () => {
    // Only what was touched goes back, so that two operators do not undo one another's work.
    const touched = entity === undefined ? shown : changedFields(shown, first, values);
    const { body } = toBody(whole ? shown : touched, values, entity === undefined);
    const { faults: found } = toBody(shown, values, entity === undefined);
    const hasFaults = Object.keys(found).length > 0;
    setFaults(found);
    const idle = touched.length === 0 && constants === undefined;
    setRefusal(hasFaults ? askToMend(shown, found) : idle ? "Chưa có gì thay đổi." : null);
    if (hasFaults || idle) return;
    save.mutate(
      { ...body, ...constants },
      {
        onSuccess: () => {
          toast.success(doneMessage);
          onDone();
        },
        onError: (error) => {
          const named = error instanceof ApiFault ? faultsOf(shown, error.fields) : {};
          setFaults(named);
          setRefusal(Object.keys(named).length > 0 ? askToMend(shown, named) : error.message);
        },
      },
    );
  };

  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {children}
        {shown.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            values={values}
            fault={faults[field.name]}
            onChange={(changes) => setValues((current) => ({ ...current, ...changes }))}
          />
        ))}
        {homeless.map(([name, fault]) => (
          <Hint key={name} variant="error">
            {name}: {fault}
          </Hint>
        ))}
      </Drawer.Body>
      <FormEnd refusal={refusal} saving={save.isPending} onSubmit={submit} submitLabel={submitLabel} />
    </>
  );
}
