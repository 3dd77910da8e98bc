import { Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { read } from "../lib/api";
import { type Transfer, transferActs, transferFields } from "../lib/transfer";
import { showVnd } from "../lib/vnd";
import { ActChooser } from "./act-chooser";
import { TransferFacts } from "./transfer-facts";
import { TransferHistory } from "./transfer-history";
import { TransferSuggestions } from "./transfer-suggestions";

/** One transfer: what the bank said of it, what happened to its money, and what may be decided about it. */
export function TransferView({ id }: { id: string; onDone: () => void }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "bank-transfers", "one", id],
    queryFn: async () => (await read<{ bank_transfer: Transfer }>(`bank-transfers/${id}`)).bank_transfer,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={`bank-transfers/${id}/acts`}
      acts={transferActs(data)}
      fieldsOf={(act) => transferFields(act, data)}
      idle="Khoản tiền này không còn việc gì phải làm."
      doneMessage="Đã ghi vào lịch sử của giao dịch"
    >
      <Heading level="h2">
        {data.bank_reference} · {showVnd(data.amount)}
      </Heading>
      <TransferFacts transfer={data} />
      <TransferHistory moves={data.moves} />
      {data.unmatched > 0 && <TransferSuggestions transfer={data} />}
    </ActChooser>
  );
}
