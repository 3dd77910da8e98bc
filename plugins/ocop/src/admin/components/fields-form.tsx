import { Button, Drawer, Hint, toast } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { FieldInput } from "../inputs/field-input";
import { ApiFault } from "../lib/api";
import { type FieldFaults, faultsOf, toBody, toFormValues } from "../lib/form-values";
import type { Entity, FieldSpec } from "../lib/resource";
import { useWrite } from "../lib/use-resource";

interface Props {
  /** Below `/admin/ocop`. */
  path: string;
  fields: FieldSpec[];
  /** The entity to change; absent for a new one or an act. */
  entity?: Entity | undefined;
  /** What is sent beside the inputs. */
  extra?: Record<string, unknown>;
  submitLabel: string;
  doneMessage: string;
  onDone: () => void;
  /** Stands above the inputs. */
  children?: ReactNode;
}

/** Inputs and their button in a drawer; what was typed stays when saving fails. */
export function FieldsForm({ path, fields, entity, extra, submitLabel, doneMessage, onDone, children }: Props) {
  const shown = entity === undefined ? fields : fields.filter(({ fixed }) => fixed !== true);
  const [values, setValues] = useState(() => toFormValues(shown, entity));
  const [faults, setFaults] = useState<FieldFaults>({});
  const save = useWrite(path);
  // Faults of something that has no input here are said at the end rather than swallowed.
  const homeless = Object.entries(faults).filter(([name]) => !shown.some((field) => field.name === name));

  const submit = () => {
    const checked = toBody(shown, values, entity === undefined);
    setFaults(checked.faults);
    if (Object.keys(checked.faults).length > 0) {
      toast.error("Chưa gửi", { description: "Có mục cần xem lại." });
      return;
    }
    save.mutate(
      { ...checked.body, ...extra },
      {
        onSuccess: () => {
          toast.success(doneMessage);
          onDone();
        },
        onError: (error) => {
          setFaults(error instanceof ApiFault ? faultsOf(shown, error.fields) : {});
          toast.error("Chưa lưu được", { description: error.message });
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
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button variant="secondary">Huỷ</Button>
        </Drawer.Close>
        <Button onClick={submit} isLoading={save.isPending}>
          {submitLabel}
        </Button>
      </Drawer.Footer>
    </>
  );
}
