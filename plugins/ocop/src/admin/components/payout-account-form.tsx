import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { BANKS } from "../../shared/banks";
import { read } from "../lib/api";
import type { Entity, FieldSpec } from "../lib/resource";
import { FieldsForm } from "./fields-form";

const fields: FieldSpec[] = [
  {
    name: "bank_bin",
    label: "Ngân hàng",
    kind: "choice",
    choices: BANKS.map(({ bin, name }) => ({ value: bin, label: `${name} (${bin})` })),
    required: true,
  },
  {
    name: "account_number",
    label: "Số tài khoản",
    kind: "text",
    required: true,
    hint: "6 đến 19 chữ số hoặc chữ cái.",
  },
  {
    name: "account_name",
    label: "Tên chủ tài khoản",
    kind: "text",
    required: true,
    hint: "Chữ hoa không dấu, như ngân hàng ghi.",
  },
];

/** Where a producer is paid. The three belong together, so all are sent whatever was touched. */
export function PayoutAccountForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "producers", "one", id, "payout-account"],
    queryFn: async () =>
      (await read<{ payout_account: Entity | null }>(`producers/${id}/payout-account`)).payout_account,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <FieldsForm
      path={`producers/${id}/payout-account`}
      fields={fields}
      submitLabel="Lưu"
      doneMessage="Đã lưu tài khoản nhận tiền"
      onDone={onDone}
    >
      <Text size="small">
        {data === null
          ? "Chủ thể này chưa có tài khoản nhận tiền."
          : `Đang dùng: ${String(data.account_number)}, ${String(data.account_name)}, ${String(data.bank_name)}.`}{" "}
        Lệnh chi đã lập giữ tài khoản cũ.
      </Text>
    </FieldsForm>
  );
}
