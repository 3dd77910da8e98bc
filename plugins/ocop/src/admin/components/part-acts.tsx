import { Button, Drawer, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { actsOn, fieldsOfAct } from "../lib/part";
import { usePart } from "../lib/use-part";
import { FieldsForm } from "./fields-form";
import { PartAbout } from "./part-about";

/** One part, and what may be done with it now. */
export function PartActs({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = usePart(id);
  const [act, setAct] = useState<string | null>(null);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  const acts = actsOn(data);
  const chosen = acts.find(({ value }) => value === act);
  if (chosen !== undefined) {
    return (
      <FieldsForm
        key={chosen.value}
        path={`producer-orders/${id}/acts`}
        fields={fieldsOfAct(chosen.value)}
        constants={{ act: chosen.value }}
        submitLabel={chosen.label}
        doneMessage="Đã ghi vào lịch sử của phần đơn hàng"
        onDone={onDone}
      >
        <PartAbout part={data} />
      </FieldsForm>
    );
  }
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
      <PartAbout part={data} />
      <Heading level="h3">Việc có thể làm</Heading>
      {acts.length === 0 && <Text size="small">Phần này không còn việc gì phải làm.</Text>}
      <div className="flex flex-wrap gap-2">
        {acts.map(({ value, label }) => (
          <Button key={value} variant="secondary" onClick={() => setAct(value)}>
            {label}
          </Button>
        ))}
      </div>
    </Drawer.Body>
  );
}
