import { Text } from "@medusajs/ui";
import { actsOn, fieldsOfAct } from "../lib/part";
import { usePart } from "../lib/use-part";
import { ActChooser } from "./act-chooser";
import { PartAbout } from "./part-about";

/** One part, and what may be done with it now. */
export function PartActs({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = usePart(id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={`producer-orders/${id}/acts`}
      acts={actsOn(data)}
      fieldsOf={fieldsOfAct}
      idle="Phần này không còn việc gì phải làm."
      doneMessage="Đã ghi vào lịch sử của phần đơn hàng"
      onDone={onDone}
    >
      <PartAbout part={data} />
    </ActChooser>
  );
}
