import { Alert, Button, Drawer, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { FieldInput } from "../inputs/field-input";
import { type Part, refundFields } from "../lib/part";
import { usePart } from "../lib/use-part";
import { useWrite } from "../lib/use-resource";
import { PartAbout } from "./part-about";

const EMPTY = { kind: "cancel", line: "", quantity: "", amount: "", reason: "" };

function bodyOf(part: Part, values: typeof EMPTY): Record<string, unknown> {
  const pieces = Number(values.quantity);
  const lines = values.line === "" ? null : [{ id: values.line, quantity: pieces }];
  return {
    producer_order_id: part.id,
    kind: values.kind,
    reason: values.reason.trim(),
    lines: values.kind === "goodwill" ? null : lines,
    amount: values.kind === "goodwill" ? Number(values.amount) : null,
  };
}

function RefundForm({ part, onDone }: { part: Part; onDone: () => void }) {
  const [values, setValues] = useState(EMPTY);
  const save = useWrite("refunds");
  const lines = part.lines.map(({ id, title, quantity, cancelled_quantity: gone }) => ({
    value: id,
    label: `${title} (còn ${quantity - gone})`,
  }));
  const submit = () =>
    save.mutate(bodyOf(part, values), {
      onSuccess: () => {
        toast.success("Đã hủy, hoàn phần được chọn");
        onDone();
      },
    });
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        <PartAbout part={part} />
        {refundFields.map((field) => (
          <FieldInput
            key={field.name}
            field={field.name === "line" ? { ...field, choices: lines } : field}
            values={values}
            fault={undefined}
            onChange={(changes) => setValues((current) => ({ ...current, ...changes }))}
          />
        ))}
      </Drawer.Body>
      {save.error !== null && (
        <Alert variant="error" role="alert" className="mx-6 mb-2">
          {save.error.message}
        </Alert>
      )}
      <Drawer.Footer>
        <Button variant="danger" onClick={submit} isLoading={save.isPending} disabled={values.reason.trim() === ""}>
          Hủy, hoàn
        </Button>
      </Drawer.Footer>
    </>
  );
}

/** Takes a part, a line, some pieces or an amount back. */
export function PartRefund({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = usePart(id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return <RefundForm part={data} onDone={onDone} />;
}
