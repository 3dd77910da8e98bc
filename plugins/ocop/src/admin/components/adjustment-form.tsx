import { Text } from "@medusajs/ui";
import type { FieldSpec } from "../lib/resource";
import { FieldsForm } from "./fields-form";

const fields: FieldSpec[] = [
  { name: "amount", label: "Số tiền (đồng)", kind: "number", required: true, hint: "Số âm: chủ thể nợ chợ thêm." },
  { name: "reason", label: "Lý do", kind: "text", required: true, hint: "Chủ thể đọc được trong bảng đối soát." },
];

/** A correction of a producer's account. It cannot be changed afterwards, only corrected by another one. */
export function AdjustmentForm({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <FieldsForm
      path="ledger-adjustments"
      fields={fields}
      constants={{ account_id: id }}
      submitLabel="Ghi điều chỉnh"
      doneMessage="Đã ghi vào sổ cái"
      onDone={onDone}
    >
      <Text size="small">Sổ cái không sửa được. Ghi nhầm thì ghi thêm một dòng ngược lại.</Text>
    </FieldsForm>
  );
}
