import { Text } from "@medusajs/ui";
import { unitLookup } from "../lib/lookups";
import type { FieldSpec } from "../lib/resource";
import { useCertificate } from "../lib/use-certificate";
import { FieldsForm } from "./fields-form";

const fields: FieldSpec[] = [
  { name: "decision_number", label: "Số quyết định", kind: "text", required: true },
  { name: "decision_date", label: "Ngày quyết định", kind: "day" },
  { name: "issuer_name", label: "Cơ quan công nhận", kind: "text", required: true },
  { name: "issuer_unit_code", label: "Địa bàn của cơ quan", kind: "lookup", lookup: unitLookup("province", "today") },
  { name: "reason", label: "Lý do đính chính", kind: "text", required: true },
];

/** Mends a slip of the pen. Stars and days are no slips: they need another certificate. */
export function CertificateCorrection({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = useCertificate(id);
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <FieldsForm
      path={`certificates/${id}/corrections`}
      fields={fields}
      // The reason of a suspension is not the reason of this correction.
      entity={{ ...data, reason: null }}
      submitLabel="Đính chính"
      doneMessage="Đã đính chính, lịch sử giữ cả hai cách ghi"
      onDone={onDone}
    >
      <Text size="small">
        Chỉ sửa chỗ ghi nhầm của giấy {data.number}. Hạng sao và ngày không sửa được: khi chúng sai, hãy thu hồi và cấp
        giấy mới.
      </Text>
    </FieldsForm>
  );
}
